package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @ContainerImage} says of an image, whatever program is in it.
 *
 * @param repository its name without the tag
 * @param baseImage the image asked for; empty for the one of the table
 */
public record Image(String repository, String baseImage, List<Label> labels) {}
