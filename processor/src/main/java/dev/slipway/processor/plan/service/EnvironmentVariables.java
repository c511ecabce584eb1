package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The variables of a service: its own, and those by which it finds the servers that it needs. */
final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /** All of them; one that the service sets itself is not set for it. */
    static List<EnvironmentVariable> of(Service service, Deployment deployment) {
        var variables = new ArrayList<>(service.run().env());
        var names = new HashSet<String>();
        for (EnvironmentVariable variable : variables) {
            names.add(variable.environmentName());
        }
        for (BackingService server : deployment.backingOf(service)) {
            for (EnvironmentVariable variable : server.connection()) {
                if (!names.contains(variable.environmentName())) {
                    variables.add(variable);
                }
            }
        }
        if (service.tellsBuckets() && !names.contains(Slo.SPRING_BUCKETS)) {
            Slo slo = service.slo().orElseThrow();
            variables.add(EnvironmentVariable.fixed(
                    slo.origin(), Slo.SPRING_BUCKETS, slo.latency().text()));
        }
        return variables;
    }
}
