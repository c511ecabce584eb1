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
 * @param backing the backing services that the class itself declares
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

    /** Where Spring Boot has its management, from heap dumps to the environment. */
    public static final String ACTUATOR = "/actuator";

    /** The annotation that makes it a service. */
    public Origin origin() {
        return Origin.of(type.qualifiedName(), AnnotationNames.CONTAINER_IMAGE);
    }

    /** What is done for a program of its kind. */
    public <R> R accept(ProgramVisitor<R> visitor) {
        return program.accept(visitor, this);
    }

    /** Whether a generated class starts it, which waits for what the program needs, or migrates. */
    public boolean isLaunched() {
        return program.isLaunched(this);
    }

    /** What it depends on, said in either way. */
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

    /** Its paths that are not for everyone: of metrics and health, without what belongs to a query. */
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

    /** Where others ask for its health; empty where nothing but a command of its own can. */
    public Optional<String> healthAddress() {
        if (healthCheck.isEmpty() || !healthCheck.get().usesProbe()) {
            return Optional.empty();
        }
        return Optional.of("http://" + name + ":" + program.healthPort(this)
                + healthCheck.get().readiness());
    }

    /** Where a container beside it shows its metrics; empty where the program itself does, or nothing. */
    public Optional<MetricsSource> exporter() {
        return program.exporter(this);
    }

    /** Whether the environment makes the bucket that the objective needs. */
    public boolean tellsBuckets() {
        return slo.isPresent() && metrics.isPresent() && slo.get().tellsBuckets(metrics.get());
    }

    /** The name of the container that migrates and ends. */
    public String migrationName() {
        return name + "-migration";
    }

    /** The ports on which it listens, in the order in which they were said. */
    public List<Integer> ports() {
        return program.ports(this);
    }
}
