package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import java.util.Optional;

/** How long a service may be away while it is started anew: nobody need be woken for that. */
record StartTime(long seconds) {

    private static final long LEAST = 60;

    /** Services that drain answer nothing new meanwhile; one that takes longer than a minute for it would hide outages. */
    private static final long LONGEST_STOP = 60;

    static StartTime of(Service service) {
        Optional<HealthCheck> healthCheck = service.healthCheck();
        long stop = Math.min(service.run().stopGracePeriod().millis() / 1000, LONGEST_STOP);
        long start = healthCheck.isPresent() ? healthCheck.get().startPeriod().millis() / 1000 : 0;
        // Whole half minutes: more exact it is not, and no more to read.
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
