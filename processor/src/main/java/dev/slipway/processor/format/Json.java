package dev.slipway.processor.format;

import java.util.List;

/** Strings of JSON, which is also the syntax of a Dockerfile's exec form. */
public final class Json {

    private static final String NAMED = "\"\\\n\r\t";
    private static final String NAMES = "\"\\nrt";
    private static final String HEX = "0123456789abcdef";

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
            append(text.charAt(i), string);
        }
        return string.append('"').toString();
    }

    private static void append(char c, StringBuilder string) {
        int named = NAMED.indexOf(c);
        if (named >= 0) {
            string.append('\\').append(NAMES.charAt(named));
        } else if (isWrittenAsNumber(c)) {
            string.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                string.append(HEX.charAt(c >> shift & 15));
            }
        } else {
            string.append(c);
        }
    }

    /** Whether readers refuse the character, or some take it for a line end. */
    private static boolean isWrittenAsNumber(char c) {
        return c < ' ' || c >= '\u007f' && c < '\u00a0' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }
}
