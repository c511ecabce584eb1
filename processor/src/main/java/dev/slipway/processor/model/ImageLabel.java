package dev.slipway.processor.model;

/** A {@code @Label}. */
public record ImageLabel(Origin origin, String name, String value) {}
