package dev.slipway.processor.plan;

/**
 * An image of a registry.
 *
 * @param name with its tag
 */
public record NamedImage(String name) implements ContainerImage {}
