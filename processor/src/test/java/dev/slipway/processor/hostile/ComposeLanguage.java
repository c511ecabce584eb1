package dev.slipway.processor.hostile;

import dev.slipway.processor.testing.Merges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of {@code compose.yaml} after Compose has read variables: «NAME:-default» is one. Merged fields are
 * resolved.
 */
final class ComposeLanguage {

    /** A default may end with a variable that has a default of its own, which Compose looks for first. */
    private static final Pattern DOLLAR =
            Pattern.compile("\\$(?:(\\$)|\\{([A-Za-z_][A-Za-z0-9_]*)(?::([-?])([^${}]*\\$\\{[^}]*}|[^}]*))?}|())");

    /** A variable that holds a list, in the order of names. */
    private static final String WAIT_FOR = "SLIPWAY_WAIT_FOR";

    private ComposeLanguage() {}

    static Object read(Object tree) {
        return values(Merges.withoutFields(tree));
    }

    private static Object values(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var read = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> read.put(
                    (String) key, key.equals(WAIT_FOR) ? List.of(((String) value).split(",")) : values(value)));
            return read;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(ComposeLanguage::values).toList();
        }
        return tree instanceof String text ? interpolated(text) : tree;
    }

    private static String interpolated(String text) {
        var read = new StringBuilder();
        Matcher dollar = DOLLAR.matcher(text);
        while (dollar.find()) {
            dollar.appendReplacement(read, Matcher.quoteReplacement(replacement(dollar, text)));
        }
        return dollar.appendTail(read).toString();
    }

    private static String replacement(Matcher dollar, String text) {
        if (dollar.group(1) != null) {
            return "$";
        }
        if (dollar.group(2) == null) {
            throw new Unreadable("Compose would look for a variable in " + text);
        }
        return dollar.group(3) == null
                ? "«" + dollar.group(2) + "»"
                : "«" + dollar.group(2) + ":" + dollar.group(3) + interpolated(dollar.group(4)) + "»";
    }
}
