package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the servers of the service fail and come back, the service tells its clients and keeps running. */
@NeedsDocker
class DatabaseFaultsIT {

    private static final String ORDER = """
            {"customer": "Load", "items": [{"product": "Tea", "quantity": 1, "unitPriceCents": 100}]}
            """;

    private final Shop shop;

    DatabaseFaultsIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theDatabaseIsKilledAndRestartedUnderLoad() throws InterruptedException {
        Instant started = shop.container().startedAt();
        Container postgres = shop.stack().container("postgres");
        List<Load.Answer> answers;
        Instant back;
        Instant recovered;
        try (var load = new Load(4, () -> shop.http().post("/api/orders", ORDER))) {
            load.awaitStatus(201);
            Thread.sleep(1000);
            postgres.signal("KILL");
            load.awaitStatus(503);
            Thread.sleep(2000);
            new Docker().run("start", postgres.id()).orFail();
            Await.until("healthy", postgres::health, "healthy"::equals);
            back = Instant.now();
            load.awaitStatus(201);
            recovered = Instant.now();
            Thread.sleep(1000);
            answers = load.answers();
        }
        Report.say(
                "database killed under load: %d orders taken, %d refused with 503 (the slowest answer after %s), taken"
                        + " again %s after the database was healthy",
                count(answers, 201), count(answers, 503), slowest(answers), Duration.between(back, recovered));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isIn(201, 503));
        assertThat(slowest(answers)).isLessThan(Duration.ofSeconds(12));
        assertThat(shop.container().startedAt()).isEqualTo(started);
        assertEveryOrderIsThere(answers);
    }

    @Test
    void withoutRedisTheServiceIsSlowerAndNotDown() throws InterruptedException {
        String location = shop.http()
                .post("/api/orders", ORDER)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Container redis = shop.stack().container("redis");
        List<Load.Answer> before;
        List<Load.Answer> without;
        List<Load.Answer> after;
        try (var load = new Load(4, () -> shop.http().get(location))) {
            var start = Instant.now();
            Thread.sleep(2000);
            before = load.answersSince(start);
            redis.signal("KILL");
            var gone = Instant.now();
            Thread.sleep(6000);
            without = load.answersSince(gone);
            new Docker().run("start", redis.id()).orFail();
            Await.until("healthy", redis::health, "healthy"::equals);
            var back = Instant.now();
            Thread.sleep(4000);
            after = load.answersSince(back);
        }
        Report.say(
                "Redis killed under load: %d of %d reads answered; median %d ms before, %d ms without (slowest %d ms), %d ms"
                        + " after",
                count(without, 200),
                without.size(),
                median(before),
                median(without),
                slowest(without).toMillis(),
                median(after));

        assertThat(without).hasSizeGreaterThan(50);
        assertThat(List.of(before, without, after))
                .allSatisfy(answers -> assertThat(answers).allMatch(answer -> answer.status() == 200));
        assertThat(shop.container().health()).isEqualTo("healthy");
        shop.prometheus().await("shop_cache_requests_total{result=\"unavailable\"}", 1);
    }

    private void assertEveryOrderIsThere(List<Load.Answer> answers) {
        List<String> orders = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Load.Answer::location)
                .toList();
        assertThat(orders).isNotEmpty();
        assertThat(shop.missing(orders)).isEmpty();
    }

    private static long count(List<Load.Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private static Duration slowest(List<Load.Answer> answers) {
        return answers.stream().map(Load.Answer::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private static long median(List<Load.Answer> answers) {
        return answers.stream()
                .map(Load.Answer::took)
                .sorted()
                .skip(answers.size() / 2)
                .findFirst()
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
