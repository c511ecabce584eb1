package dev.slipway.processor.plan;

import dev.slipway.processor.images.ImageFacts;

/**
 * An image of a registry.
 *
 * @param name with its tag
 * @param facts what is in it
 */
public record NamedImage(String name, ImageFacts facts) implements ContainerImage {}
