package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.Json;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import java.util.List;

/** The names of a {@code HEALTHCHECK} in the templates of Dockerfiles. */
record HealthCheckView(
        boolean probe,
        String interval,
        String timeout,
        String startPeriod,
        String startInterval,
        int retries,
        String command) {

    /** The check of a service, where it has one. */
    static List<HealthCheckView> of(Service service) {
        if (service.healthCheck().isEmpty()) {
            return List.of();
        }
        HealthCheck check = service.healthCheck().get();
        return List.of(new HealthCheckView(
                check.usesProbe(),
                check.interval().text(),
                check.timeout().text(),
                check.startPeriod().text(),
                check.startInterval().text(),
                check.retries(),
                Json.array(HealthCommand.words(service))));
    }
}
