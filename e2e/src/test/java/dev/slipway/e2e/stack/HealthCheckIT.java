package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The generated check distinguishes a service that answers from one that does not. */
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
