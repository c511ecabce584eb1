package dev.slipway.processor.generate.promql;

import java.util.ArrayList;
import java.util.Collection;

/** Regular expressions in matchers of labels. Prometheus compares them with the whole value. */
public final class Patterns {

    private Patterns() {}

    /** A pattern that each of the texts fits, and nothing else. */
    public static String anyOf(Collection<String> texts) {
        var patterns = new ArrayList<String>();
        for (String text : texts) {
            patterns.add(exactly(text));
        }
        return String.join("|", patterns);
    }

    /** A pattern that the text alone fits, without a backslash, which would have to be written twice. */
    static String exactly(String text) {
        var pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (".$()*+?".indexOf(c) >= 0) {
                pattern.append('[').append(c).append(']');
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }
}
