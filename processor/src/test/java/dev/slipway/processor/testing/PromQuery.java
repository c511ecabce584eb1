package dev.slipway.processor.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The metrics in an expression of PromQL. */
public final class PromQuery {

    private static final Pattern NOT_METRICS = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^\\]]*]|\\b(?:by|on|without|ignoring|group_left|group_right) *\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$:])[a-zA-Z_:][a-zA-Z0-9_:]*(?! *\\()(?![\\w:])");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "by", "on");

    private PromQuery() {}

    /** The names of its metrics. */
    public static Set<String> metrics(String expression) {
        var names = new TreeSet<String>();
        var name = NAME.matcher(NOT_METRICS.matcher(expression).replaceAll(" "));
        while (name.find()) {
            if (!WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }
}
