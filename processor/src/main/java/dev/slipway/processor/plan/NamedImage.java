package dev.slipway.processor.plan;

import dev.slipway.processor.images.ImageFacts;

/**
 * An image from a registry.
 *
 * @param name its name with the tag
 * @param facts what is in it
 */
public record NamedImage(String name, ImageFacts facts) implements ContainerImage {}
