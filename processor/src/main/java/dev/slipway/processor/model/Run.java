package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @ContainerImage} says about running containers of an image.
 *
 * @param tmpSize the size of the directory for temporary files, which is in memory
 * @param hasWayOut whether it may connect to hosts outside the stack
 * @param publish the published ports; empty for Slipway's default
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
        ByteSize tmpSize,
        boolean hasWayOut,
        Optional<List<PublishedPort>> publish) {

    /** The ports that the annotation publishes. */
    public List<PublishedPort> publishedPorts() {
        return publish.orElse(List.of());
    }
}
