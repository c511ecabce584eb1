package dev.slipway.processor.format;

/** Quoting for Markdown. */
public final class MarkdownText {

    private MarkdownText() {}

    /** The text as code in a table, between more backticks than it has in one place itself. */
    public static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        // Markdown takes one space away on each side.
        String space = fence.length() > 1 ? " " : "";
        return fence + space + text.replace("|", "\\|") + space + fence;
    }
}
