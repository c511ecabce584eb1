package dev.slipway.processor.format;

import java.util.List;

/** Strings of JSON, which is also the syntax of a Dockerfile's exec form. */
public final class Json {

    private Json() {}

    /** An array of strings in one line. */
    public static String array(List<String> words) {
        var array = new StringBuilder("[");
        for (String word : words) {
            array.append(array.length() == 1 ? "" : ", ").append(string(word));
        }
        return array.append(']').toString();
    }

    public static String string(String text) {
        var string = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                string.append('\\').append(c);
            } else if (c < ' ') {
                string.append(String.format("\\u%04x", (int) c));
            } else {
                string.append(c);
            }
        }
        return string.append('"').toString();
    }
}
