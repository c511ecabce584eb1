package dev.slipway.processor.format;

/** Quoting for Markdown. */
public final class MarkdownText {

    private MarkdownText() {}

    /** The text as code in a table. */
    public static String code(String text) {
        String fence = text.indexOf('`') < 0 ? "`" : "``";
        return fence + text.replace("|", "\\|") + fence;
    }
}
