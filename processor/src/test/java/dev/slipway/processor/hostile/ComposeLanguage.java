package dev.slipway.processor.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of {@code compose.yaml} after Compose has looked for variables in them: «NAME:-default» is one. */
final class ComposeLanguage {

    private static final Pattern DOLLAR =
            Pattern.compile("\\$(?:(\\$)|\\{([A-Za-z_][A-Za-z0-9_]*)(?::([-?])([^}]*))?}|())");

    /** A list, in the sequence of names. */
    private static final String WAIT_FOR = "SLIPWAY_WAIT_FOR";

    private ComposeLanguage() {}

    static Object read(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var read = new LinkedHashMap<String, Object>();
            map.forEach((key, value) ->
                    read.put((String) key, key.equals(WAIT_FOR) ? List.of(((String) value).split(",")) : read(value)));
            return read;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(ComposeLanguage::read).toList();
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
