package dev.slipway.processor.model;

/**
 * What {@code @Alert} says.
 *
 * @param severity in lower case, as the label has it
 */
public record Alert(Origin origin, String name, String expr, TimeSpan holdFor, String severity, String summary) {}
