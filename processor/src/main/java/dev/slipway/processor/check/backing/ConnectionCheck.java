package dev.slipway.processor.check.backing;

import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;

/** A service finds each server by variables of its own. */
public final class ConnectionCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            check(service, deployment, problems);
        }
    }

    private static void check(Service service, Deployment deployment, Problems problems) {
        var servers = new HashMap<String, BackingService>();
        for (BackingService server : deployment.backingOf(service)) {
            // One variable is enough: two servers with the same prefix share all of them.
            EnvironmentVariable variable = server.connection().get(0);
            BackingService other = servers.putIfAbsent(variable.name(), server);
            if (other != null) {
                problems.add(ProblemKind.CONNECTION_CLASH
                        .at(server.origin().member(PostgresMembers.ENV_PREFIX))
                        .with("service", service.name())
                        .with("other", other.name())
                        .with("server", server.name())
                        .with("variable", variable.name())
                        .with("example", server.name().toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
    }
}
