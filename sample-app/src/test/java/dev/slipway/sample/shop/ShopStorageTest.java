package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.log.Lines;
import dev.slipway.sample.shop.orders.AwayStore;
import dev.slipway.sample.shop.orders.InMemoryOrderStore;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.Sales;
import dev.slipway.sample.shop.storage.CachedOrderStore;
import dev.slipway.sample.shop.storage.SqlOrderStore;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ShopStorageTest {

    /** Nothing listens at this address, and the shop must start anyway. */
    private static final String DATABASE = "jdbc:postgresql://localhost:1/shop";

    private static final String CACHE = "redis://localhost:1";

    private final Lines lines = new Lines();
    private final PrometheusRegistry registry = new PrometheusRegistry();

    @Test
    void withoutADatabaseOrdersAreInMemory() {
        try (ShopStorage storage = open(Map.of("REDIS_URL", CACHE))) {
            assertThat(storage.store()).isInstanceOf(InMemoryOrderStore.class);
            assertThat(lines.read()).containsExactly("INFO the newest 10000 orders are kept in memory");
            assertThat(registry.scrape()).isEmpty();
        }
    }

    @Test
    void aDatabaseNeedsNoCache() {
        try (ShopStorage storage = open(Map.of("DATABASE_URL", DATABASE))) {
            assertThat(storage.store()).isInstanceOf(SqlOrderStore.class);
            assertThat(lines.read()).containsExactly("INFO orders are kept in a database");
            assertThat(metrics()).containsExactly("shop_database_connections");
        }
    }

    @Test
    void aDatabaseCanBeBehindACache() {
        try (ShopStorage storage = open(Map.of("DATABASE_URL", DATABASE, "REDIS_URL", CACHE))) {
            assertThat(storage.store()).isInstanceOf(CachedOrderStore.class);
            assertThat(metrics()).containsExactlyInAnyOrder("shop_database_connections", "shop_cache_requests");
        }
    }

    @Test
    void theMetricsOfBothAreThereFromTheStart() throws Exception {
        try (ShopStorage storage = open(Map.of("DATABASE_URL", DATABASE, "REDIS_URL", CACHE));
                RunningShop shop = new RunningShop(storage.store(), registry)) {
            MetricsPage metrics = shop.client().metrics();

            assertThat(metrics.type("shop_cache_requests_total")).isEqualTo("counter");
            for (String result : List.of("hit", "miss", "unavailable")) {
                assertThat(metrics.value("shop_cache_requests_total{result=\"" + result + "\"}"))
                        .isZero();
            }
            for (String state : List.of("active", "idle", "pending")) {
                assertThat(metrics.series("shop_database_connections{state=\"" + state + "\"}"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void theStorageIsClosedAfterTheLastRequestThatNeedsIt() throws Exception {
        List<String> events = new CopyOnWriteArrayList<>();
        OrderStore store = new AwayStore() {
            @Override
            public Sales sales() {
                events.add("asked");
                return new Sales(0, 0);
            }
        };
        RunningShop shop = new RunningShop(store);
        CompletableFuture<HttpResponse<String>> report =
                shop.client().sendLater("GET", "/api/reports/sales?delayMillis=1000", "");
        Thread.sleep(300);
        shop.stop(new ShopStorage(store, () -> events.add("closed")));

        assertThat(report.join().statusCode()).isEqualTo(200);
        assertThat(events).containsExactly("asked", "closed");
    }

    private ShopStorage open(Map<String, String> environment) {
        return ShopStorage.open(new ShopEnvironment(environment::get, environment::get), registry, lines.log());
    }

    private List<String> metrics() {
        return registry.scrape().stream()
                .map(metric -> metric.getMetadata().getName())
                .toList();
    }
}
