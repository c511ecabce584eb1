package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.ScrapeTarget;
import dev.slipway.e2e.testing.fixture.Shop;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A changed annotation reaches the running Prometheus, which keeps its data. */
@NeedsDocker
class ScrapeIntervalIT {

    private static final String KNOWN = "count_over_time(process_start_time_seconds{job=\"orders\"}[1h])";

    private final Shop shop;

    ScrapeIntervalIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void aChangedIntervalIsUsed() {
        Prometheus prometheus = shop.prometheus();
        prometheus.await(KNOWN, 1);
        var before = Instant.now();
        String container = prometheus.container().id();
        shop.checkout().editService("interval = \"15s\"", "interval = \"5s\"");
        shop.checkout().editService("timeout = \"5s\"", "timeout = \"4s\"");

        CommandResult build = shop.checkout().build("package");
        CommandResult up = shop.up();
        var ready = Instant.now();

        assertThat(prometheus.container().id()).isNotEqualTo(container);
        assertThat(prometheus.container().health()).isEqualTo("healthy");
        ScrapeTarget orders = prometheus.awaitUp(Shop.SERVICE, 1).get(0);
        Report.say(
                "after a changed interval: mvn package took %s, up.sh %s, then the target was up after %s",
                build.took(), up.took(), Duration.between(ready, Instant.now()));
        assertThat(orders.scrapeInterval()).isEqualTo("5s");
        assertThat(orders.scrapeTimeout()).isEqualTo("4s");
        assertThat(prometheus.query(KNOWN, before))
                .singleElement()
                .satisfies(samples -> assertThat(samples).isPositive());
    }
}
