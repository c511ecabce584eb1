package dev.slipway.processor.model;

/** A {@code @Volume}. */
public record NamedVolume(Origin origin, String name, String path, boolean readOnly) {}
