package dev.slipway.processor.check.backing;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Only the users of a server know its password. */
public final class SecretClashCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        Map<String, String> owners = owners(deployment, problems);
        for (Service service : deployment.services()) {
            var others = new HashMap<>(owners);
            for (BackingService server : deployment.backingOf(service)) {
                others.keySet().removeAll(secretsOfUsers(server));
            }
            check(service.run().env(), others, service.name(), problems);
        }
        for (BackingService server : deployment.backing()) {
            check(server.env(), owners, server.name(), problems);
            check(server.exporterEnv(), owners, server.exporterName(), problems);
        }
    }

    /** Maps the names of secrets to the names of their servers. */
    private static Map<String, String> owners(Deployment deployment, Problems problems) {
        var owners = new HashMap<String, String>();
        if (deployment.has(MonitoringServer.GRAFANA)) {
            owners.put(MonitoringServer.GRAFANA_PASSWORD, MonitoringServer.GRAFANA.serviceName());
        }
        for (BackingService server : deployment.backing()) {
            for (String secret : server.secretNames()) {
                String other = owners.putIfAbsent(secret, server.name());
                if (other != null && !other.equals(server.name())) {
                    problems.add(ProblemKind.SECRET_CLASH
                            .at(server.origin().member(BackingServiceMembers.NAME), "server")
                            .quoting("secret", secret)
                            .with("owner", other)
                            .with("reader", server.name()));
                }
            }
        }
        return owners;
    }

    private static List<String> secretsOfUsers(BackingService server) {
        var secrets = new ArrayList<String>();
        for (EnvironmentVariable variable : server.connection()) {
            if (variable.isSecret()) {
                secrets.add(variable.secret());
            }
        }
        return secrets;
    }

    private static void check(
            List<EnvironmentVariable> env, Map<String, String> owners, String reader, Problems problems) {
        for (EnvironmentVariable variable : env) {
            String owner = owners.get(variable.secret());
            if (owner != null) {
                problems.add(ProblemKind.SECRET_CLASH
                        .at(variable.origin().member(EnvMembers.SECRET))
                        .quoting("secret", variable.secret())
                        .with("owner", owner)
                        .with("reader", reader));
            }
        }
    }
}
