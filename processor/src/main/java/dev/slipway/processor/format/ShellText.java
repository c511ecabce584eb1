package dev.slipway.processor.format;

/** Quoting for a POSIX shell and for files that are read like one. */
public final class ShellText {

    private static final String SAFE_MARKS = "_./:@%+=,-";

    private ShellText() {}

    /** The text as one word, with each character taken literally. */
    public static String word(String text) {
        return !text.isEmpty() && isSafe(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text as a value in an {@code .env} file, with each character taken literally. */
    public static String envValue(String text) {
        if (isSafe(text)) {
            return text;
        }
        // A backslash before the closing single quote would escape the quote.
        return text.indexOf('\'') < 0 && !text.endsWith("\\")
                ? "'" + text + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + "\"";
    }

    /** Whether the text has no character that is special to a shell. */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!isLetterOrDigit && SAFE_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
