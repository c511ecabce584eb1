package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables of a service: its own, and those by which it finds its servers. */
final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /** All variables; the service's own value of a variable wins. */
    static List<EnvironmentVariable> of(Service service, Deployment deployment) {
        var variables = new ArrayList<>(service.run().env());
        var names = new HashSet<String>();
        for (EnvironmentVariable variable : variables) {
            names.add(variable.environmentName());
        }
        List<BackingService> servers = deployment.backingOf(service);
        for (BackingService server : servers) {
            addMissing(server.connection(), names, variables);
        }
        addMissing(service.program().framework().connection(servers), names, variables);
        if (service.tellsBuckets() && !names.contains(Slo.SPRING_BUCKETS)) {
            Slo slo = service.slo().orElseThrow();
            variables.add(EnvironmentVariable.fixed(
                    slo.origin(), Slo.SPRING_BUCKETS, slo.latency().text()));
        }
        return variables;
    }

    private static void addMissing(
            List<EnvironmentVariable> more, Set<String> names, List<EnvironmentVariable> variables) {
        for (EnvironmentVariable variable : more) {
            if (!names.contains(variable.environmentName())) {
                variables.add(variable);
            }
        }
    }
}
