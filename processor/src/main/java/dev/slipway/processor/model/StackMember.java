package dev.slipway.processor.model;

/**
 * One element of {@code @Stack(services)}.
 *
 * @param type qualified name of the class
 */
public record StackMember(Origin origin, String type) {}
