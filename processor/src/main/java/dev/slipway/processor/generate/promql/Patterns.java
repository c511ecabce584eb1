package dev.slipway.processor.generate.promql;

import java.util.ArrayList;
import java.util.Collection;

/** Regular expressions in matchers of labels. Prometheus compares them with the whole value. */
public final class Patterns {

    private Patterns() {}

    /** A pattern that matches each of the texts, and nothing else. */
    public static String anyOf(Collection<String> texts) {
        var patterns = new ArrayList<String>();
        for (String text : texts) {
            patterns.add(exactly(text));
        }
        return String.join("|", patterns);
    }

    /** A pattern that matches only the text, without backslashes, which would have to be doubled. */
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
