package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @ContainerImage} says of how the containers of an image run.
 *
 * @param publish the published ports; empty where the annotation leaves it to Slipway
 */
public record Run(
        int port,
        NumericUser user,
        List<String> args,
        List<EnvironmentVariable> env,
        List<NamedVolume> volumes,
        int replicas,
        TimeSpan stopGracePeriod,
        RestartPolicy restart,
        Optional<List<PublishedPort>> publish) {

    /** The ports that the annotation publishes. */
    public List<PublishedPort> publishedPorts() {
        return publish.orElse(List.of());
    }
}
