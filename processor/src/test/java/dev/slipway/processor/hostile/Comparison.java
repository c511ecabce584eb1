package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a file differs from the harmless one only by the replaced texts. */
final class Comparison {

    /** The end of the name of a copy, a hash of its content. */
    private static final Pattern HASH = Pattern.compile("(?<=[a-z0-9]-)[0-9a-f]{8}$");

    private static final Pattern ALTERNATIVES = Pattern.compile("(?<=\")[^\"|]+(?:\\|[^\"|]+)+(?=\")");

    private static final int LONGEST = 500;

    private final List<Substitution> substitutions;
    private final boolean onlyStructure;
    private final boolean isSortKey;
    private String difference = "";

    /**
     * Makes a comparison.
     *
     * @param onlyStructure whether all scalars may differ, because others than those with the text depend on it
     * @param isSortKey whether the order of elements, and numbers that follow from it, depend on the text
     */
    Comparison(List<Substitution> substitutions, boolean onlyStructure, boolean isSortKey) {
        this.substitutions = substitutions;
        this.onlyStructure = onlyStructure;
        this.isSortKey = isSortKey;
    }

    /** The first difference; empty if both fit. */
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

    /** Pairs elements that match in every word first, and only then those that differ in a number. */
    private boolean fitInAnySequence(List<?> harmless, List<?> hostile) {
        var rest = new ArrayList<Object>(hostile);
        var unpaired = new ArrayList<Object>();
        var strict = new Comparison(substitutions, onlyStructure, false);
        for (Object element : harmless) {
            if (!removeFirst(rest, other -> strict.fits(element, other))) {
                unpaired.add(element);
            }
        }
        // An element with the text matches only one; the others match what is left.
        for (boolean isNamed : List.of(true, false)) {
            for (Object element : unpaired) {
                if (hasText(element.toString()) == isNamed && !removeFirst(rest, other -> fits(element, other))) {
                    return differs(element, rest);
                }
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
        return isAsGivenButForHashes(withoutHash(harmless), withoutHash(hostile));
    }

    private static Object withoutHash(Object scalar) {
        return scalar instanceof String text ? HASH.matcher(text).replaceFirst("") : scalar;
    }

    private boolean isAsGivenButForHashes(Object harmless, Object hostile) {
        if (harmless.equals(hostile) && (onlyStructure || !hasText(harmless))) {
            return true;
        }
        if (!hasText(harmless)) {
            return onlyStructure || isSortKey;
        }
        var possible = Substitution.in((String) harmless, substitutions);
        return onlyStructure
                || possible.contains(hostile)
                || isSortKey && possible.stream().anyMatch(text -> sorted(text).equals(sorted(hostile.toString())));
    }

    /** The text with the names in its pattern sorted. */
    private static String sorted(String text) {
        return ALTERNATIVES
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Stream.of(match.group().split("\\|")).sorted().collect(Collectors.joining("|"))));
    }

    private boolean hasText(Object scalar) {
        return scalar instanceof String text
                && substitutions.stream().anyMatch(substitution -> substitution.isIn(text));
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
