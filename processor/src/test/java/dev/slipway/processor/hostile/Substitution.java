package dev.slipway.processor.hostile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A text in the place of a harmless one, and what becomes of it where it is not carried as it is.
 *
 * @param harmless the text that is replaced
 * @param given the text that is put there
 */
record Substitution(String harmless, String given) {

    /** Stands in no text that is compared. */
    private static final String MARK = "\ue000\ue001";

    private static final Pattern REGEX_MARK = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /** Whether a text has the harmless one in it, as it is, as the name of a variable, or in a pattern. */
    boolean isIn(String text) {
        return text.contains(harmless) || text.contains(variable(harmless)) || text.contains(pattern(harmless));
    }

    /** What a text with the harmless one in it may be now. */
    static Set<String> in(String text, List<Substitution> all) {
        if (all.stream().noneMatch(one -> one.isIn(text))) {
            return Set.of(text);
        }
        var possible = new LinkedHashSet<String>();
        possible.add(replaced(text, all, (read, one) -> read.replace(one.harmless, one.given)));
        if (text.startsWith("^")) {
            // A pattern of nginx, in which a path stands without its query.
            return Set.of(replaced(text, all, (read, one) -> read.replace(pattern(one.harmless), pattern(one.given))));
        }
        // The name of a server is, in its address, also that of its database.
        possible.add(replaced(
                text,
                all,
                (read, one) -> read.replace(one.harmless + ":", MARK + ":")
                        .replace(one.harmless, one.given.replace('-', '_'))
                        .replace(MARK, one.given)));
        return possible;
    }

    private static String replaced(
            String text, List<Substitution> all, BiFunction<String, Substitution, String> replacement) {
        String read = text;
        for (Substitution one : all) {
            read = replacement.apply(read, one).replace(variable(one.harmless), variable(one.given));
        }
        return read;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String pattern(String path) {
        int query = path.indexOf('?');
        return REGEX_MARK.matcher(query < 0 ? path : path.substring(0, query)).replaceAll("\\\\$0");
    }
}
