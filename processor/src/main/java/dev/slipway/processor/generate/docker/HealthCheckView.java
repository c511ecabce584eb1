package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.Json;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.service.ServiceHealth;
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

    /** The check of a service, if it has one. */
    static List<HealthCheckView> of(Service service) {
        if (service.healthCheck().isPresent() && ServiceHealth.of(service) instanceof Health.Command check) {
            return List.of(new HealthCheckView(
                    service.healthCheck().get().usesProbe(),
                    check.times().interval().text(),
                    check.times().timeout().text(),
                    check.times().startPeriod().text(),
                    check.times().startInterval().text(),
                    check.times().retries(),
                    Json.array(check.words())));
        }
        return List.of();
    }
}
