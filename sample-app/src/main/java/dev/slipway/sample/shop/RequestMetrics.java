package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.RequestObserver;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Measures the requests, under the names of the OpenTelemetry semantic conventions.
 *
 * <p>Every label has few values, whatever clients send: each combination is a series that Prometheus keeps.
 */
final class RequestMetrics implements RequestObserver {

    private static final Set<String> METHODS =
            Set.of("CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

    /**
     * Paths that are left out: frequent, fast requests of probes would hide those of clients in every rate, quantile
     * and share of errors. A list, because health and readiness may be one path.
     */
    private static final List<String> UNMEASURED = List.of(
            OrdersServiceSettings.METRICS_PATH,
            OrdersServiceSettings.HEALTH_PATH,
            OrdersServiceSettings.READINESS_PATH);

    private final PrometheusRegistry registry;
    private final Histogram durations;

    RequestMetrics(PrometheusRegistry registry) {
        this.registry = registry;
        // 0.3 is not in the convention, but objectives for response times often use it.
        this.durations = Histogram.builder()
                .name("http_server_request_duration_seconds")
                .help("Time from the request to its answer.")
                .labelNames("http_request_method", "http_route", "http_response_status_code")
                .classicOnly()
                .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10)
                .register(registry);
    }

    /** Adds the requests in flight. Only the server knows them, and it is created after its observer. */
    void addInFlight(IntSupplier requests) {
        GaugeWithCallback.builder()
                .name("shop_http_requests_in_flight")
                .help("Requests that are not answered yet, with those that wait for a thread, without this one.")
                // The request for the metrics is in flight too, and would make an idle shop look busy.
                .callback(gauge -> gauge.call(Math.max(0, requests.getAsInt() - 1)))
                .register(registry);
    }

    @Override
    public void answered(String method, Optional<String> route, int status, Duration duration) {
        if (route.filter(UNMEASURED::contains).isPresent()) {
            return;
        }
        durations
                .labelValues(
                        METHODS.contains(method) ? method : "_OTHER",
                        route.orElse("unmatched"),
                        Integer.toString(status))
                .observe(duration.toNanos() / 1e9);
    }
}
