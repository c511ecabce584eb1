package dev.slipway.processor.check.monitoring;

/** The templates in the texts of alerts. Prometheus does not start with a wrong one. */
final class AlertTexts {

    private static final String ACTION = "\\s*\\$(?:value|labels\\.[A-Za-z_][A-Za-z0-9_]*)"
            + "(?:\\s*\\|\\s*(?:humanize|humanize1024|humanizeDuration|humanizePercentage|title|toUpper|toLower))?\\s*";

    private AlertTexts() {}

    /** Whether each pair of double braces holds a value or a label. */
    static boolean isTemplate(String text) {
        int start = text.indexOf("{{");
        while (start >= 0) {
            int end = text.indexOf("}}", start);
            if (end < 0 || !text.substring(start + 2, end).matches(ACTION)) {
                return false;
            }
            start = text.indexOf("{{", end);
        }
        return true;
    }
}
