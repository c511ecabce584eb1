package dev.slipway.processor.model;

/**
 * A file of the application that cannot be read.
 *
 * @param reason what is wrong with it, and where
 */
public record UnreadableFile(String file, String reason) {}
