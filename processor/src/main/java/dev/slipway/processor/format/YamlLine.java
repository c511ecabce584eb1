package dev.slipway.processor.format;

import java.util.List;

/**
 * A list that stands in one line, as people write commands.
 *
 * @param words its elements
 */
public record YamlLine(List<String> words) {}
