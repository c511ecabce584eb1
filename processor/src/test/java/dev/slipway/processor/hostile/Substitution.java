package dev.slipway.processor.hostile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text in the place of a harmless one, and what becomes of it where it is not carried as it is.
 *
 * @param harmless the text that is replaced
 * @param given the text that is put there
 */
record Substitution(String harmless, String given) {

    private static final Pattern REGEX_MARK = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /** What generators make of a text on its way: the name of a service is part of that of a database, for example. */
    private static final List<UnaryOperator<String>> DERIVED = List.of(text -> text, text -> text.replace('-', '_'));

    /** What they make of a path within a pattern of nginx, where it stands without its query. */
    private static final List<UnaryOperator<String>> IN_PATTERN =
            List.of(text -> REGEX_MARK.matcher(text.replaceAll("\\?.*", "")).replaceAll("\\\\$0"));

    /** Whether a text has the harmless one in it, as it is or as the name of a variable. */
    boolean isIn(String text) {
        return text.contains(harmless) || text.contains(variable(harmless));
    }

    /** What a text with the harmless one in it may be now. */
    static Set<String> in(String text, List<Substitution> all) {
        if (all.stream().noneMatch(one -> one.isIn(text))) {
            return Set.of(text);
        }
        var possible = new LinkedHashSet<String>();
        for (UnaryOperator<String> derived : text.startsWith("^") ? IN_PATTERN : DERIVED) {
            String read = text;
            for (Substitution one : all) {
                read = read.replace(one.harmless, derived.apply(one.given))
                        .replace(variable(one.harmless), variable(one.given));
            }
            possible.add(read);
        }
        return possible;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
