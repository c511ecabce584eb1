package dev.slipway.processor.model;

import java.util.List;

/**
 * Something for developers that the application opens at its own port.
 *
 * @param which what it is, as the catalogue of problems names it
 * @param setting the setting that opens it
 * @param closing other settings by which a variable may close it
 * @param path the path at which it answers
 */
public record Exposure(String which, FileSetting setting, List<String> closing, String path) {}
