package dev.slipway.processor.model;

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
        Optional<HealthCheck> healthCheck,
        Optional<Metrics> metrics,
        Resources resources,
        List<Dependency> dependencies,
        List<BackingService> backing,
        Optional<Migration> migration,
        Optional<Slo> slo,
        Optional<Site> site) {

    /** What the names of the classes end with that are generated for a service. */
    public static final String LAUNCHER = "Launcher";

    /** Where Spring Boot has its management, from heap dumps to the environment. */
    public static final String ACTUATOR = "/actuator";

    public static final String HEALTH_PROBE = "HealthProbe";
    public static final String SETTINGS = "Settings";

    /**
     * Whether something may have to be waited for before its {@code main} is called, or another one may be called
     * instead. It is decided by the annotations of this class alone, for which the launcher is generated.
     */
    public boolean isLaunched() {
        if (isSite()) {
            return false;
        }
        if (!dependencies.isEmpty()
                || migration.isPresent() && migration.get().main().isPresent()) {
            return true;
        }
        for (BackingService server : backing) {
            if (!server.isCache()) {
                return true;
            }
        }
        return false;
    }

    /** What it depends on, said in either way. */
    public List<Dependency> waitsFor() {
        if (!isSite()) {
            return dependencies;
        }
        var all = new ArrayList<>(dependencies);
        for (Route route : site.get().routes()) {
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
        int port = isSite() ? image.port() : healthCheck.get().port();
        return Optional.of("http://" + name + ":" + port + healthCheck.get().readiness());
    }

    /** Whether nginx serves it, and not Java. */
    public boolean isSite() {
        return site.isPresent();
    }

    /** The name of the container beside a site that shows its metrics. */
    public String exporterName() {
        return name.concat("-exporter");
    }

    /** The name of the container that migrates and ends. */
    public String migrationName() {
        return name.concat("-migration");
    }

    /** The ports on which it listens, in the order in which they were said. */
    public List<Integer> ports() {
        var ports = new ArrayList<Integer>();
        ports.add(image.port());
        if (isSite()) {
            return ports;
        }
        if (healthCheck.isPresent() && !ports.contains(healthCheck.get().port())) {
            ports.add(healthCheck.get().port());
        }
        if (metrics.isPresent() && !ports.contains(metrics.get().port())) {
            ports.add(metrics.get().port());
        }
        return ports;
    }
}
