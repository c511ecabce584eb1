package dev.slipway.processor.format;

/** Quoting for a POSIX shell and for files that are read like one. */
public final class ShellText {

    private ShellText() {}

    /** The text as one word, each character standing for itself. */
    public static String word(String text) {
        return text.matches("[A-Za-z0-9_./:@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text as a value in an {@code .env} file, each character standing for itself. */
    public static String envValue(String text) {
        if (text.matches("[A-Za-z0-9_./:@%+=,-]*")) {
            return text;
        }
        return text.indexOf('\'') < 0
                ? "'" + text + "'"
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + "\"";
    }
}
