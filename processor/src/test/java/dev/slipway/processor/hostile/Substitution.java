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

    /** What generators make of a text on its way, each of them documented where it is made. */
    private static final List<UnaryOperator<String>> DERIVED = List.of(
            text -> text,
            // The name of a service within that of a database or an upstream of nginx.
            text -> text.replace('-', '_'),
            // A path within a pattern of nginx, and without its query.
            Substitution::pattern,
            text -> pattern(text.replaceAll("\\?.*", "")));

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
        for (UnaryOperator<String> derived : DERIVED) {
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

    private static String pattern(String text) {
        return REGEX_MARK.matcher(text).replaceAll("\\\\$0");
    }
}
