package dev.slipway.processor.model;

/** A {@code @Header}. */
public record Header(Origin origin, String name, String value) {}
