package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<Metrics> metrics,
        Resources resources,
        List<Dependency> dependencies) {

    /** The ports on which it listens, in the order in which they were said. */
    public List<Integer> ports() {
        var ports = new ArrayList<Integer>();
        ports.add(image.port());
        if (healthCheck.isPresent() && !ports.contains(healthCheck.get().port())) {
            ports.add(healthCheck.get().port());
        }
        if (metrics.isPresent() && !ports.contains(metrics.get().port())) {
            ports.add(metrics.get().port());
        }
        return ports;
    }
}
