package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @ContainerImage} says of every image and of the container made from it.
 *
 * @param baseImage the image asked for; empty for the one of the table
 * @param restart the policy by Compose's name
 * @param publish the published ports; empty where the annotation leaves it to Slipway
 */
public record Image(
        Origin origin,
        String repository,
        int port,
        String baseImage,
        NumericUser user,
        List<EnvironmentVariable> env,
        List<Label> labels,
        List<String> args,
        List<NamedVolume> volumes,
        int replicas,
        TimeSpan stopGracePeriod,
        String restart,
        Optional<List<PublishedPort>> publish) {}
