package dev.slipway.processor.format;

/** Quoting for nginx. */
public final class NginxText {

    /** A variable that holds a dollar sign, which the file must define: nginx has no other way to write one. */
    public static final String DOLLAR = "${slipway_dollar}";

    private static final String REGEX_MARKS = "^$.|?*+()[]{}";

    private static final String HEX = "0123456789abcdef";

    private NginxText() {}

    /** The text in double quotes, with each character taken literally. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$') {
                quoted.append(DOLLAR);
            } else {
                if (c == '"' || c == '\\') {
                    quoted.append('\\');
                }
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * A pattern that matches only the text, for use in double quotes.
     *
     * @param text the text, with one character per byte
     */
    public static String pattern(String text) {
        var pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '"' || c == '\\') {
                pattern.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
                continue;
            }
            if (REGEX_MARKS.indexOf(c) >= 0) {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        return pattern.toString();
    }
}
