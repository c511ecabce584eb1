package dev.slipway.processor.hostile;

import dev.slipway.processor.model.UrlPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A text that replaces a harmless one, and the forms in which it may appear in files.
 *
 * @param harmless the text that is replaced
 * @param given the text that is put there
 */
record Substitution(String harmless, String given) {

    /** A mark that is in no compared text. */
    private static final String MARK = "\ue000\ue001";

    private static final Pattern LABEL_MARK = Pattern.compile("[$.|?*+()]");
    private static final Pattern REGEX_MARK = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /** Whether a text contains the harmless one: unchanged, as the name of a variable, or in a pattern. */
    boolean isIn(String text) {
        return text.contains(harmless)
                || text.contains(variable(harmless))
                || text.contains(pattern(harmless))
                || text.contains(labelPattern(harmless));
    }

    /** What a text that contained the harmless one may be now. */
    static Set<String> in(String text, List<Substitution> all) {
        if (all.stream().noneMatch(one -> one.isIn(text))) {
            return Set.of(text);
        }
        var possible = new LinkedHashSet<String>();
        possible.add(replaced(text, all, (read, one) -> read.replace(one.harmless, one.given)));
        if (text.startsWith("^")) {
            // A pattern of nginx, which holds a path as servers compare it.
            return Set.of(replaced(text, all, (read, one) -> read.replace(pattern(one.harmless), pattern(one.given))));
        }
        if (text.contains("~\"")) {
            // An expression of Prometheus, in which patterns have no backslash.
            possible.add(replaced(
                    text, all, (read, one) -> read.replace(labelPattern(one.harmless), labelPattern(one.given))));
            // A path without its query.
            possible.add(replaced(
                    text,
                    all,
                    (read, one) -> read.replace(labelPattern(one.harmless), labelPattern(withoutQuery(one.given)))));
        }
        // The address of a server, in which its name may also be that of its database.
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

    private static String labelPattern(String text) {
        return LABEL_MARK.matcher(text).replaceAll("[$0]");
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return path.startsWith("/") && query >= 0 ? path.substring(0, query) : path;
    }

    private static String pattern(String path) {
        return REGEX_MARK.matcher(UrlPath.resolved(path)).replaceAll("\\\\$0");
    }
}
