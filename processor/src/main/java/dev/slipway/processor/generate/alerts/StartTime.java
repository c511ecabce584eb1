package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import java.util.Optional;

/** How long a service may be down while it restarts, before an alert fires. */
record StartTime(long seconds) {

    private static final long LEAST = 60;

    /** A draining service accepts no new requests. A longer time than a minute would hide outages. */
    private static final long LONGEST_STOP = 60;

    static StartTime of(Service service) {
        Optional<HealthCheck> healthCheck = service.healthCheck();
        long stop = Math.min(service.run().stopGracePeriod().millis() / 1000, LONGEST_STOP);
        long start = healthCheck.isPresent() ? healthCheck.get().startPeriod().millis() / 1000 : 0;
        // Whole half minutes: exact enough, and easy to read.
        return new StartTime(Math.max(LEAST, (stop + start + 29) / 30 * 30));
    }

    String holdFor() {
        return (seconds >= 60 ? seconds / 60 + "m" : "") + (seconds % 60 == 0 ? "" : seconds % 60 + "s");
    }

    /** In whole minutes, rounded up. */
    int minutes() {
        return (int) ((seconds + 59) / 60);
    }
}
