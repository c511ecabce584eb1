package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that runs as a container.
 *
 * @param name its name in the stack
 */
public record Service(
        JavaType type,
        String name,
        Image image,
        Optional<HealthCheck> healthCheck,
        Resources resources,
        List<Dependency> dependencies) {

    /** The ports on which it listens, in the order in which they were said. */
    public List<Integer> ports() {
        return Stream.concat(Stream.of(image.port()), healthCheck.stream().map(HealthCheck::port))
                .distinct()
                .toList();
    }
}
