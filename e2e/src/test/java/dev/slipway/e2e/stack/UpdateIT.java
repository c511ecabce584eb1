package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What {@code up.sh} does to a running stack: it replaces what changed, one container at a time. */
@NeedsDocker
class UpdateIT {

    private final Shop shop;

    UpdateIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void thePagesStayWhileAServiceIsReplaced() {
        String override = shop.stack().operator().override();
        Container site = shop.stack().container("storefront");
        String service = shop.container().id();
        List<Load.Answer> pages;
        CommandResult up;
        shop.stack().operator().writeOverride(override.replace("honoured", "replaced"));
        try (var load = new Load(3, () -> shop.site().get("/"))) {
            up = shop.stack().up().orFail();
            pages = load.answers();
        } finally {
            shop.stack().operator().writeOverride(override);
            shop.stack().up().orFail();
        }

        assertThat(shop.container().id()).isNotEqualTo(service);
        assertThat(shop.stack().container("storefront").id()).isEqualTo(site.id());
        Report.say("a service was replaced within %s: %d pages, 0 failed", up.took(), pages.size());
        assertThat(pages).hasSizeGreaterThan(100).allMatch(page -> page.status() == 200);
    }

    @Test
    void theSiteStartsWhereNoNameOfAServiceIsKnown() {
        shop.stack().compose("rm", "--stop", "--force", Shop.SERVICE).orFail();
        try {
            shop.stack().compose("restart", "storefront").orFail();
            Container site = shop.stack().container("storefront");
            Await.until("healthy", site::health, "healthy"::equals);

            assertThat(shop.site().get("/").statusCode()).isEqualTo(200);
            assertThat(shop.site().get("/api/orders").statusCode()).isEqualTo(502);
        } finally {
            shop.stack().up().orFail();
        }
        assertThat(shop.site().get("/api/orders").statusCode()).isEqualTo(200);
    }

    @Test
    void twoAtOnceAreOneAfterTheOther() {
        var first = CompletableFuture.supplyAsync(() -> shop.stack().up("--force-recreate", "--no-deps", "redis"));
        var second = CompletableFuture.supplyAsync(() -> shop.stack().up("--force-recreate", "--no-deps", "redis"));

        String said = first.join().orFail().output() + second.join().orFail().output();

        assertThat(said.lines().filter(line -> line.startsWith("waiting for another up.sh")))
                .hasSize(1);
        assertThat(shop.stack().container("redis").health()).isEqualTo("healthy");
        shop.stack().up().orFail();
        assertThat(shop.missing(List.of(shop.placeOrder()))).isEmpty();
    }

    /** {@code mvn clean}, or a build that fails half-way, while Docker restarts everything. */
    @Test
    void whatRunsNeedsNothingThatABuildMakes() throws IOException {
        int targets = shop.prometheus().awaitAllUp().size();
        Path target = shop.stack().deploy().getParent();
        Path aside = target.resolveSibling("aside");
        Files.move(target, aside);
        try {
            for (String id : shop.stack().compose("ps", "--quiet").orFail().lines()) {
                new Docker().run("restart", "--time", "5", id).orFail();
            }
            for (String service : List.of("prometheus", "alertmanager", "grafana", "blackbox-exporter", "redis")) {
                Container container = shop.stack().container(service);
                Await.until(service + " healthy", container::health, "healthy"::equals);
            }
            assertThat(shop.stack().compose("start", "postgres-setup").succeeded())
                    .isTrue();
            Container setup = shop.stack().container("postgres-setup");
            Await.until("set up", () -> setup.inspect("{{.State.Status}}"), "exited"::equals);
            assertThat(setup.exitCode()).isZero();
            Await.until(
                    "all targets known", () -> shop.prometheus().awaitAllUp().size(), count -> count == targets);
        } finally {
            Files.move(aside, target);
            shop.stack().up().orFail();
        }
        Report.say("%d targets were up without a deploy directory", targets);
    }
}
