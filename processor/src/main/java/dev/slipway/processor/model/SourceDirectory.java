package dev.slipway.processor.model;

import java.util.List;

/**
 * A directory of the project from which an image is built.
 *
 * @param path the directory, relative to the project
 * @param files files that must be in it
 */
public record SourceDirectory(Origin origin, String path, List<String> files) {}
