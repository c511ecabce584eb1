package dev.slipway.processor.model;

/**
 * A directory of the project from which an image is built.
 *
 * @param path the directory, seen from the project
 */
public record SourceDirectory(Origin origin, String path) {}
