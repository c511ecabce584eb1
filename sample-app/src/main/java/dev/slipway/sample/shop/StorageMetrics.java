package dev.slipway.sample.shop;

import dev.slipway.sample.shop.storage.CacheObserver;
import dev.slipway.sample.shop.storage.CacheResult;
import dev.slipway.sample.shop.storage.Database;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Locale;

/** Measures the database and the cache, if there are any. */
final class StorageMetrics {

    private final PrometheusRegistry registry;

    StorageMetrics(PrometheusRegistry registry) {
        this.registry = registry;
    }

    CacheObserver cacheObserver() {
        Counter requests = Counter.builder()
                .name("shop_cache_requests_total")
                .help("Orders that the cache was asked for, by what came of it.")
                .labelNames("result")
                .register(registry);
        for (CacheResult result : CacheResult.values()) {
            // Initialized at the start: a series that begins with its first event shows no increase for it.
            requests.initLabelValues(label(result));
        }
        return result -> requests.labelValues(label(result)).inc();
    }

    void measure(Database database) {
        GaugeWithCallback.builder()
                .name("shop_database_connections")
                .help("Connections in use and not in use; pending are the requests that wait for one.")
                .labelNames("state")
                .callback(gauge -> {
                    Database.Connections connections = database.connections();
                    gauge.call(connections.active(), "active");
                    gauge.call(connections.idle(), "idle");
                    gauge.call(connections.pending(), "pending");
                })
                .register(registry);
    }

    private static String label(CacheResult result) {
        return result.name().toLowerCase(Locale.ROOT);
    }
}
