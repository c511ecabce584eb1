package dev.slipway.processor.problem;

/** How a text is shown in a message. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The text in quotes, without characters that could disturb a terminal, and shortened. */
    static String quoted(String text) {
        return text.length() > LONGEST ? "\"" + plain(text.substring(0, LONGEST)) + "...\"" : "\"" + plain(text) + "\"";
    }

    /** The text without characters that could disturb a terminal. */
    static String plain(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isInvisible(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Control characters, line separators, marks of writing direction, lone surrogates and unassigned characters. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
