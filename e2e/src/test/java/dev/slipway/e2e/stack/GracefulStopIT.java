package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stop answers earlier requests, and wastes no time. */
@NeedsDocker
class GracefulStopIT {

    /** The exit code of a JVM that a signal ended, after its shutdown hooks; 137 would be a kill. */
    private static final int ENDED_BY_TERM = 143;

    private final Shop shop;

    GracefulStopIT(Shop shop) {
        this.shop = shop;
    }

    @AfterEach
    void upAgain() {
        shop.stack().up().orFail();
    }

    @Test
    void aRequestInFlightIsAnswered() {
        Container container = shop.container();
        CompletableFuture<HttpResponse<String>> slow = shop.http().getLater("/api/reports/sales?delayMillis=6000");
        // Connections are accepted in order: when this one is answered, the slow one has been accepted.
        assertThat(shop.http().get("/ready").statusCode()).isEqualTo(200);

        CompletableFuture<CommandResult> stop =
                CompletableFuture.supplyAsync(() -> shop.stack().compose("stop", Shop.SERVICE));
        CommandResult probe = Await.until("draining", container::probe, result -> !result.succeeded());
        assertThat(probe.error()).contains("/ready answered 503");
        assertThat(slow).isNotDone();

        assertThat(slow.join().statusCode()).isEqualTo(200);
        Report.say("stop with a request in flight took %s", stop.join().orFail().took());
        assertThat(container.exitCode()).isIn(0, ENDED_BY_TERM);
    }

    @Test
    void anIdleServiceStopsAtOnce() {
        Container container = shop.container();
        CommandResult stop = shop.stack().compose("stop", Shop.SERVICE).orFail();
        Report.say("idle stop took %s", stop.took());
        assertThat(stop.took()).isLessThan(Duration.ofSeconds(5));
        assertThat(container.exitCode()).isIn(0, ENDED_BY_TERM);
    }
}
