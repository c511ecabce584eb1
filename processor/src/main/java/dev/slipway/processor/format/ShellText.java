package dev.slipway.processor.format;

/** Quoting for a POSIX shell and for files that are read like one. */
public final class ShellText {

    private static final String SAFE_MARKS = "_./:@%+=,-";

    private ShellText() {}

    /** The text as one word, each character standing for itself. */
    public static String word(String text) {
        return !text.isEmpty() && isSafe(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text as a value in an {@code .env} file, each character standing for itself. */
    public static String envValue(String text) {
        if (isSafe(text)) {
            return text;
        }
        // In single quotes a backslash before the last of them would keep it from ending the text.
        return text.indexOf('\'') < 0 && !text.endsWith("\\")
                ? "'" + text + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + "\"";
    }

    /** Whether no shell sees anything but letters in it. */
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
