package dev.slipway.processor.hostile;

/** Variables in shells and similar languages: {@code $NAME} or <code>${NAME}</code>. */
final class Variables {

    private Variables() {}

    /** The end of the variable whose dollar sign is at a place. */
    static int endOf(String text, int dollar) {
        int end = dollar + 1;
        if (end < text.length() && text.charAt(end) == '{') {
            int brace = text.indexOf('}', end);
            if (brace < 0) {
                throw new Unreadable("a variable that does not end: " + text);
            }
            return brace + 1;
        }
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
