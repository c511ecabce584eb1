package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether a file is the harmless one with other texts in it, and nothing else. */
final class Comparison {

    private static final String HASH = "crc-[0-9a-f]{8}";

    private static final int LONGEST = 500;

    private final List<Substitution> substitutions;
    private final boolean onlyStructure;
    private final boolean isSortKey;
    private String difference = "";

    /**
     * Makes a comparison.
     *
     * @param onlyStructure whether scalars may differ, since others than those with the text follow from it
     * @param isSortKey whether places in a sequence, and numbers that follow from them, depend on the text
     */
    Comparison(List<Substitution> substitutions, boolean onlyStructure, boolean isSortKey) {
        this.substitutions = substitutions;
        this.onlyStructure = onlyStructure;
        this.isSortKey = isSortKey;
    }

    /** What differs first; empty where nothing does. */
    String difference(Object harmless, Object hostile) {
        return fits(harmless, hostile) ? "" : difference;
    }

    private boolean fits(Object harmless, Object hostile) {
        if (harmless instanceof Map<?, ?> one) {
            return hostile instanceof Map<?, ?> other ? fits(one, other) : differs(harmless, hostile);
        }
        if (harmless instanceof List<?> one) {
            return hostile instanceof List<?> other ? fits(one, other) : differs(harmless, hostile);
        }
        return hostile instanceof Map || hostile instanceof List || !isAsGiven(harmless, hostile)
                ? differs(harmless, hostile)
                : true;
    }

    private boolean fits(Map<?, ?> harmless, Map<?, ?> hostile) {
        if (harmless.size() != hostile.size()) {
            return differs(harmless.keySet(), hostile.keySet());
        }
        for (var entry : harmless.entrySet()) {
            Object key = Substitution.in((String) entry.getKey(), substitutions).stream()
                    .filter(hostile::containsKey)
                    .findFirst()
                    .orElse(null);
            if (key == null) {
                return differs(harmless.keySet(), hostile.keySet());
            }
            if (!fits(entry.getValue(), hostile.get(key))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(List<?> harmless, List<?> hostile) {
        if (harmless.size() != hostile.size()) {
            return differs(harmless, hostile);
        }
        boolean inSequence = true;
        for (int i = 0; inSequence && i < harmless.size(); i++) {
            inSequence = fits(harmless.get(i), hostile.get(i));
        }
        return inSequence || isSortKey && fitInAnySequence(harmless, hostile);
    }

    /** Pairs first what fits in every word, and only then what differs in a number. */
    private boolean fitInAnySequence(List<?> harmless, List<?> hostile) {
        var rest = new ArrayList<Object>(hostile);
        var unpaired = new ArrayList<Object>();
        var strict = new Comparison(substitutions, onlyStructure, false);
        for (Object element : harmless) {
            if (!removeFirst(rest, other -> strict.fits(element, other))) {
                unpaired.add(element);
            }
        }
        for (Object element : unpaired) {
            if (!removeFirst(rest, other -> fits(element, other))) {
                return differs(element, rest);
            }
        }
        return true;
    }

    private static boolean removeFirst(List<Object> elements, Predicate<Object> fitting) {
        for (int i = 0; i < elements.size(); i++) {
            if (fitting.test(elements.get(i))) {
                elements.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean isAsGiven(Object harmless, Object hostile) {
        if (harmless.equals(hostile) && (onlyStructure || !hasText(harmless))) {
            return true;
        }
        if (!hasText(harmless)) {
            return onlyStructure || isSortKey || isHash(harmless) && isHash(hostile);
        }
        return onlyStructure
                || Substitution.in((String) harmless, substitutions).contains(hostile);
    }

    private boolean hasText(Object scalar) {
        return scalar instanceof String text
                && substitutions.stream().anyMatch(substitution -> substitution.isIn(text));
    }

    private static boolean isHash(Object scalar) {
        return scalar instanceof String text && text.matches(HASH);
    }

    private boolean differs(Object harmless, Object hostile) {
        difference = "not " + shown(harmless) + " but " + shown(hostile);
        return false;
    }

    private static String shown(Object tree) {
        String text = tree.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
