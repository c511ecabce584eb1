package dev.slipway.processor.model;

/**
 * One element of {@code @DependsOn}.
 *
 * @param type qualified name of the class
 */
public record Dependency(Origin origin, String type) {}
