package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The secrets of a stack: what is read, and by which of its containers' services. */
public final class StackSecrets {

    private final TreeMap<String, Secret> secrets = new TreeMap<>();
    private final TreeMap<String, Set<String>> readers = new TreeMap<>();

    public StackSecrets(Deployment deployment) {
        for (BackingService server : deployment.backing()) {
            List<Secret> own = server.secrets(false);
            for (Secret secret : server.secrets(deployment.isMonitored())) {
                add(secret, own.contains(secret) ? server.name() : server.exporterName());
            }
        }
        for (Service service : deployment.services()) {
            for (EnvironmentVariable variable : EnvironmentVariables.of(service, deployment)) {
                if (variable.isSecret()) {
                    add(Secret.given(variable.secret()), service.name());
                }
            }
        }
    }

    /** One that a server brings can be made, whoever else reads it; it is kept wherever one of them keeps it. */
    private void add(Secret secret, String reader) {
        Secret known = secrets.get(secret.name());
        secrets.put(secret.name(), known == null ? secret : both(known, secret));
        if (!readers.containsKey(secret.name())) {
            readers.put(secret.name(), new LinkedHashSet<>());
        }
        readers.get(secret.name()).add(reader);
    }

    private static Secret both(Secret one, Secret other) {
        var keptIn = new TreeSet<>(one.keptIn());
        keptIn.addAll(other.keptIn());
        return new Secret(
                one.name(), one.source() == Secret.Source.GIVEN ? other.source() : one.source(), List.copyOf(keptIn));
    }

    /** All of them, sorted by name. */
    public List<Secret> all() {
        return List.copyOf(secrets.values());
    }

    /** The names of the services that read a secret. */
    public List<String> readersOf(Secret secret) {
        return new ArrayList<>(readers.get(secret.name()));
    }
}
