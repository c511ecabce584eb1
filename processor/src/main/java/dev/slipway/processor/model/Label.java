package dev.slipway.processor.model;

/** A {@code @Label}. */
public record Label(Origin origin, String name, String value) {}
