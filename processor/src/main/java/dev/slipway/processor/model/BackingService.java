package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/** A server that services need and that nobody outside the stack can reach. */
public interface BackingService {

    /** The annotation. */
    Origin origin();

    /** The kind of server, which is the name of the annotation. */
    default String kind() {
        return origin().annotation();
    }

    /** The type that carries the annotation: a service, or a type of its own. */
    JavaType type();

    /** The name in the stack, which is the host name. */
    String name();

    int port();

    Resources resources();

    /** The variables by which a service finds it. */
    List<EnvironmentVariable> connection();

    /** The variables that the annotation sets in its container. */
    default List<EnvironmentVariable> env() {
        return List.of();
    }

    /** The variables that the annotation sets in the exporter's container. */
    default List<EnvironmentVariable> exporterEnv() {
        return List.of();
    }

    /** The names of the server's own secrets. They do not depend on metrics, so that no name changes its meaning. */
    List<String> secretNames();

    /** Where its metrics are read; empty if nothing shows them. */
    Optional<MetricsSource> metrics();

    /** Whether a service can start without it. */
    default boolean isCache() {
        return false;
    }

    /** Whether a container beside it shows its metrics. */
    default boolean hasExporter() {
        return metrics().isPresent() && !metrics().get().host().equals(name());
    }

    /** The name of the container beside it that shows its metrics. */
    default String exporterName() {
        return name() + "-exporter";
    }
}
