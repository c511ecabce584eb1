package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The check that was generated tells a service that answers from one that does not. */
@NeedsDocker
class HealthCheckIT {

    private final Shop shop;

    HealthCheckIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aFrozenServiceIsUnhealthyUntilItGoesOn() {
        Container container = shop.container();
        assertThat(container.probe().exitCode()).isZero();
        var frozen = Instant.now();
        container.signal("STOP");
        try {
            Await.until("unhealthy", container::health, "unhealthy"::equals);
            Report.say("a frozen service was unhealthy after %s", Duration.between(frozen, Instant.now()));
        } finally {
            container.signal("CONT");
        }
        Await.until("healthy again", container::health, "healthy"::equals);
    }
}
