package dev.slipway.processor.model;

/**
 * One element of {@code runtimeEnv}.
 *
 * @param name the operator's variable, which is also the key in the page
 */
public record RuntimeVariable(Origin origin, String name) {}
