package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.Optional;

/** What the annotations of a service leave to its framework, and where that comes from. */
public final class Inferences {

    private Inferences() {}

    /**
     * A sentence about a service.
     *
     * @param servers the servers that it uses
     */
    public static String of(Service service, List<BackingService> servers) {
        Framework framework = service.program().framework();
        int port = service.run().port();
        var text = new StringBuilder(service.name() + " is written with " + framework.name() + "; port " + port);
        addPlace(framework.port(), port, text);
        if (service.healthCheck().isPresent() && service.healthCheck().get().usesProbe()) {
            HealthCheck check = service.healthCheck().get();
            text.append(", health :").append(check.port()).append(check.readiness());
            addPlace(framework.endpointPortSetting(), check.port(), text);
        }
        if (service.metrics().isPresent()) {
            Metrics metrics = service.metrics().get();
            text.append(", metrics :").append(metrics.port()).append(metrics.path());
            addPlace(framework.endpointPortSetting(), metrics.port(), text);
        }
        String separator = "; variables for its servers: ";
        for (EnvironmentVariable variable : framework.connection(servers)) {
            if (!isWritten(variable, service)) {
                text.append(separator).append(variable.environmentName());
                separator = ", ";
            }
        }
        return text.toString();
    }

    /** Adds the line of the file that decides a port. */
    private static void addPlace(Optional<FileSetting> setting, int port, StringBuilder text) {
        if (setting.isPresent() && setting.get().number() == port) {
            text.append(" of ").append(setting.get().place());
        }
    }

    private static boolean isWritten(EnvironmentVariable variable, Service service) {
        for (EnvironmentVariable env : service.run().env()) {
            if (env.name().equals(variable.name())) {
                return true;
            }
        }
        return false;
    }
}
