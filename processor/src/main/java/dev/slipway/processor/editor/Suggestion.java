package dev.slipway.processor.editor;

/**
 * A value that an editor offers.
 *
 * @param value as it would be without quotes
 * @param note when it is right; may be empty
 */
public record Suggestion(String value, String note) {}
