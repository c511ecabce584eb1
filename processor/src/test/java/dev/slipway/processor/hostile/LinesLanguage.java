package dev.slipway.processor.hostile;

/** A file that is read line by line. */
final class LinesLanguage {

    private LinesLanguage() {}

    static Object read(String text) {
        requirePlain(text);
        return text.lines().toList();
    }

    /** Requires that the text has only plain line ends: readers disagree on others. */
    static void requirePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff')) {
                throw new Unreadable("control character " + (int) c);
            }
        }
    }
}
