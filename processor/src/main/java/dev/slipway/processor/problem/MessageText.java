package dev.slipway.processor.problem;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the catalogue that names values: {@code port {port} is outside 1 to 65535}. Other braces are part of the
 * text.
 */
public record MessageText(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    /** The names of its values. */
    Set<String> names() {
        var names = new TreeSet<String>();
        for (Matcher name = NAME.matcher(text); name.find(); ) {
            names.add(name.group(1));
        }
        return names;
    }

    /** The text with its values; names inside the values are not replaced. */
    String filled(Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
    }

    private String value(MatchResult name, Map<String, String> values) {
        String value = values.get(name.group(1));
        if (value == null) {
            throw new IllegalStateException("no value for " + name.group() + " in: " + text);
        }
        return value;
    }
}
