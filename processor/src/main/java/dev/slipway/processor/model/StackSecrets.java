package dev.slipway.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The secrets of a stack. */
public final class StackSecrets {

    private final TreeMap<String, Secret> secrets = new TreeMap<>();

    public StackSecrets(Deployment deployment) {
        for (BackingService server : deployment.backing()) {
            for (Secret secret : server.secrets(deployment.isMonitored())) {
                add(secret);
            }
        }
        for (Service service : deployment.services()) {
            List<String> readers = service.migration().isPresent()
                    ? List.of(service.name(), service.migrationName())
                    : List.of(service.name());
            for (EnvironmentVariable variable : EnvironmentVariables.of(service, deployment)) {
                if (variable.isSecret()) {
                    add(new Secret(variable.secret(), false, List.of(), readers));
                }
            }
        }
        addMonitoring(deployment);
    }

    private void addMonitoring(Deployment deployment) {
        if (deployment.has(MonitoringServer.GRAFANA)) {
            String grafana = MonitoringServer.GRAFANA.serviceName();
            add(new Secret(
                    MonitoringServer.GRAFANA_PASSWORD,
                    true,
                    List.of(MonitoringServer.GRAFANA.volume()),
                    List.of(grafana)));
        }
        if (deployment.has(MonitoringServer.ALERTMANAGER)) {
            for (String name : deployment.stack().monitoring().secrets()) {
                add(new Secret(name, false, List.of(), List.of(MonitoringServer.ALERTMANAGER.serviceName())));
            }
        }
    }

    /** One that a server brings can be made, whoever else reads it; it is kept wherever one of them keeps it. */
    private void add(Secret secret) {
        Secret known = secrets.get(secret.name());
        secrets.put(secret.name(), known == null ? secret : both(known, secret));
    }

    private static Secret both(Secret one, Secret other) {
        var keptIn = new TreeSet<>(one.keptIn());
        keptIn.addAll(other.keptIn());
        var readers = new LinkedHashSet<>(one.readers());
        readers.addAll(other.readers());
        return new Secret(one.name(), one.isMade() || other.isMade(), List.copyOf(keptIn), List.copyOf(readers));
    }

    /** All of them, sorted by name. */
    public List<Secret> all() {
        return List.copyOf(secrets.values());
    }

    /** The services that read one of them, be they the user's or such that Slipway adds. */
    public Set<String> readers() {
        var readers = new TreeSet<String>();
        for (Secret secret : secrets.values()) {
            readers.addAll(secret.readers());
        }
        return readers;
    }

    /** The names of those that a service of the stack reads. */
    public List<String> readBy(String service) {
        var names = new LinkedHashSet<String>();
        for (Secret secret : secrets.values()) {
            if (secret.readers().contains(service)) {
                names.add(secret.name());
            }
        }
        return List.copyOf(names);
    }
}
