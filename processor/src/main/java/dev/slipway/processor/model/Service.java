package dev.slipway.processor.model;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.RouteMembers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class that runs as a container.
 *
 * @param name its name in the stack
 * @param backing the backing services that the class declares
 */
public record Service(
        JavaType type,
        String name,
        Image image,
        Run run,
        Program program,
        Optional<HealthCheck> healthCheck,
        Optional<Metrics> metrics,
        Resources resources,
        List<Dependency> dependencies,
        List<BackingService> backing,
        Optional<Migration> migration,
        Optional<Slo> slo) {

    /** The path of Spring Boot's management, from heap dumps to the environment. */
    public static final String ACTUATOR = "/actuator";

    /** The annotation that makes it a service. */
    public Origin origin() {
        return Origin.of(type.qualifiedName(), AnnotationNames.CONTAINER_IMAGE);
    }

    /** Calls the method of the visitor for its kind of program. */
    public <R> R accept(ProgramVisitor<R> visitor) {
        return program.accept(visitor, this);
    }

    /** Whether a generated launcher starts it, which waits for its dependencies or migrates. */
    public boolean isLaunched() {
        return program.isLaunched(this);
    }

    /** What it depends on, by {@code @DependsOn} or by its routes. */
    public List<Dependency> waitsFor() {
        List<Route> routes = program.routes();
        if (routes.isEmpty()) {
            return dependencies;
        }
        var all = new ArrayList<>(dependencies);
        for (Route route : routes) {
            all.add(new Dependency(route.origin().member(RouteMembers.TO), route.to()));
        }
        return all;
    }

    /** Its paths that are not for everyone: metrics and health, without queries. */
    public Set<String> privatePaths() {
        var paths = new LinkedHashSet<String>();
        if (metrics.isPresent()) {
            paths.add(metrics.get().path());
        }
        if (healthCheck.isPresent()) {
            for (String path : healthCheck.get().paths()) {
                int query = path.indexOf('?');
                paths.add(query < 0 ? path : path.substring(0, query));
            }
        }
        paths.remove("/");
        return paths;
    }

    /** Whether a program in its container asks for its health. */
    public boolean usesProbe() {
        return healthCheck.isPresent() && healthCheck.get().usesProbe();
    }

    /** The address for health requests of others; empty if a command is the only check. */
    public Optional<String> healthAddress() {
        if (!usesProbe()) {
            return Optional.empty();
        }
        return Optional.of("http://" + name + ":" + program.healthPort(this)
                + healthCheck.get().readiness());
    }

    /** What it asks of its framework. */
    public FrameworkUse frameworkUse() {
        return new FrameworkUse(
                origin(),
                run.port(),
                endpointPort(),
                metrics.isPresent() ? metrics.get().path() : "",
                run.stopGracePeriod(),
                run.args());
    }

    private int endpointPort() {
        Optional<Endpoints> endpoints = program.framework().endpoints();
        if (endpoints.isEmpty()) {
            return 0;
        }
        if (usesProbe()) {
            for (String path : healthCheck.get().paths()) {
                if (endpoints.get().have(path)) {
                    return healthCheck.get().port();
                }
            }
        }
        return metrics.isPresent() && endpoints.get().have(metrics.get().path())
                ? metrics.get().port()
                : 0;
    }

    /** Whether it is known to answer HTTP at a port once it is healthy. */
    public boolean answersHttpAt(int port) {
        return program.framework().speaksHttp() && run.port() == port
                || healthAddress().isPresent() && program.healthPort(this) == port
                || healthCheck.isPresent()
                        && metrics.isPresent()
                        && metrics.get().port() == port;
    }

    /** Where an exporter shows its metrics; empty if the program itself shows them, or nothing does. */
    public Optional<MetricsSource> exporter() {
        return program.exporter(this);
    }

    /**
     * The timer of its requests, if it is known to have one. With an objective a service creates it itself if its
     * library does not.
     */
    public Optional<RequestMetrics> requests() {
        Optional<RequestMetrics> requests = metrics.isPresent() ? metrics.get().requests() : Optional.empty();
        boolean isThere = requests.isPresent() && (requests.get().isAlwaysThere() || slo.isPresent());
        return isThere ? requests : Optional.empty();
    }

    /** Whether a variable makes the bucket that the objective needs. */
    public boolean tellsBuckets() {
        return slo.isPresent() && metrics.isPresent() && slo.get().tellsBuckets(metrics.get());
    }

    /** The name of the container that migrates and ends. */
    public String migrationName() {
        return name + "-migration";
    }

    /** The ports on which it listens, in the order of the annotations. */
    public List<Integer> ports() {
        return program.ports(this);
    }
}
