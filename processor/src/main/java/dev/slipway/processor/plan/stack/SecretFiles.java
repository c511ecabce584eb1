package dev.slipway.processor.plan.stack;

import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.backing.ServerPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The secrets of a stack. */
final class SecretFiles {

    private final TreeMap<String, SecretFile> secrets = new TreeMap<>();

    /**
     * The secrets of servers and services. The secret of a server can be made, whoever else reads it.
     *
     * @param services the containers of services
     */
    SecretFiles(List<ServerPlan> servers, List<Container> services) {
        for (ServerPlan server : servers) {
            for (SecretFile secret : server.secrets()) {
                add(secret);
            }
        }
        for (Container service : services) {
            addGiven(service);
        }
    }

    /**
     * Adds the secrets of the monitoring. Grafana keeps its password in its volume; only the operator knows the others.
     */
    void addWatcher(Container watcher) {
        if (watcher.name().equals(MonitoringServer.GRAFANA.serviceName())) {
            add(new SecretFile(
                    MonitoringServer.GRAFANA_PASSWORD,
                    true,
                    List.of(MonitoringServer.GRAFANA.volume()),
                    List.of(watcher.name())));
        } else {
            addGiven(watcher);
        }
    }

    private void addGiven(Container reader) {
        for (String name : reader.invocation().secrets()) {
            add(new SecretFile(name, false, List.of(), List.of(reader.name())));
        }
    }

    /** Adds a secret. It is kept in each volume in which one of its readers keeps it. */
    private void add(SecretFile secret) {
        SecretFile known = secrets.get(secret.name());
        secrets.put(secret.name(), known == null ? secret : both(known, secret));
    }

    private static SecretFile both(SecretFile one, SecretFile other) {
        var keptIn = new TreeSet<>(one.keptIn());
        keptIn.addAll(other.keptIn());
        var readers = new LinkedHashSet<>(one.readers());
        readers.addAll(other.readers());
        return new SecretFile(one.name(), one.isMade() || other.isMade(), List.copyOf(keptIn), List.copyOf(readers));
    }

    /** All secrets, sorted by name. */
    List<SecretFile> all() {
        return List.copyOf(secrets.values());
    }
}
