package dev.slipway.processor.generate.grafana;

import java.util.Collection;

/** Which series a query is about. */
final class Selectors {

    private static final String CHOSEN = "service=\"$service\",instance=~\"$instance\"";

    private Selectors() {}

    /** Those of the chosen containers of the chosen service. */
    static String chosen() {
        return "{" + CHOSEN + "}";
    }

    static String chosen(String more) {
        return "{" + CHOSEN + "," + more + "}";
    }

    /** Over the window that fits the width of the graph. */
    static String rate(String counter, String selector) {
        return "rate(" + counter + selector + "[$__rate_interval])";
    }

    /** A pattern that each of the texts fits, and nothing else. */
    static String anyOf(Collection<String> texts) {
        var patterns = new StringBuilder();
        for (String text : texts) {
            patterns.append(patterns.length() == 0 ? "" : "|");
            for (int i = 0; i < text.length(); i++) {
                append(text.charAt(i), patterns);
            }
        }
        return patterns.toString();
    }

    /** Without a backslash, which would have to be written twice. */
    private static void append(char c, StringBuilder pattern) {
        if (".$()*+?".indexOf(c) >= 0) {
            pattern.append('[').append(c).append(']');
        } else {
            pattern.append(c);
        }
    }
}
