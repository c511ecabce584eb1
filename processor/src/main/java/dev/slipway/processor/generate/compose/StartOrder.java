package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** What waits for what: {@code depends_on} at {@code up}, and the launcher's list whenever a container starts. */
final class StartOrder {

    private static final String HEALTHY = "service_healthy";
    private static final String COMPLETED = "service_completed_successfully";

    private StartOrder() {}

    /** What must be there before a service starts. */
    static YamlMap ofService(Service service, Deployment deployment) {
        var dependsOn = new YamlMap();
        for (Service dependency : deployment.dependenciesOf(service)) {
            put(dependency.name(), HEALTHY, dependsOn);
        }
        addBacking(deployment.backingOf(service), dependsOn);
        if (service.migration().isPresent()) {
            put(service.migrationName(), COMPLETED, dependsOn);
        }
        return dependsOn;
    }

    /** What must be there before a migration or an exporter starts: the servers. */
    static YamlMap after(List<BackingService> servers) {
        var dependsOn = new YamlMap();
        addBacking(servers, dependsOn);
        return dependsOn;
    }

    static YamlMap afterHealthy(String server) {
        return put(server, HEALTHY, new YamlMap());
    }

    private static void addBacking(List<BackingService> servers, YamlMap dependsOn) {
        for (BackingService server : servers) {
            put(server.name(), HEALTHY, dependsOn);
            if (server instanceof Postgres postgres) {
                put(postgres.setupName(), COMPLETED, dependsOn);
            }
        }
    }

    private static YamlMap put(String name, String condition, YamlMap dependsOn) {
        return dependsOn.put(name, new YamlMap().put("condition", condition));
    }

    /** What the launcher of a service waits for. It starts without a cache, which may be away at any time. */
    static String targetsOfService(Service service, Deployment deployment) {
        var targets = new ArrayList<String>();
        for (Service dependency : deployment.dependenciesOf(service)) {
            // What a command of its own checks need not listen anywhere.
            if (dependency.healthCheck().isPresent()
                    && dependency.healthCheck().get().usesProbe()) {
                targets.add(
                        dependency.name() + ":" + dependency.healthCheck().get().port());
            }
        }
        targets.addAll(targets(service, deployment));
        return String.join(",", targets);
    }

    /** What the launcher of a migration waits for. */
    static String targetsOfMigration(Service service, Deployment deployment) {
        return String.join(",", targets(service, deployment));
    }

    private static List<String> targets(Service service, Deployment deployment) {
        var targets = new ArrayList<String>();
        for (BackingService server : deployment.backingOf(service)) {
            if (!server.isCache()) {
                targets.add(server.name() + ":" + server.port());
            }
        }
        return targets;
    }
}
