package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.ScrapeTarget;
import dev.slipway.e2e.testing.fixture.Shop;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prometheus reads the service as its annotation says, and only allows queries. */
@NeedsDocker
class PrometheusIT {

    private final Shop shop;
    private final Prometheus prometheus;

    PrometheusIT(Shop shop) {
        this.shop = shop;
        this.prometheus = shop.prometheus();
    }

    @Test
    void promtoolFindsNoFault() {
        CommandResult check =
                prometheus.container().exec("promtool", "check", "config", "/etc/prometheus/prometheus.yml");
        assertThat(check.exitCode()).as(check.output() + check.error()).isZero();
        assertThat(check.output()).contains("SUCCESS");
    }

    @Test
    void everyTargetIsUp() {
        assertThat(prometheus.awaitUp("prometheus", 1)).hasSize(1);
        ScrapeTarget orders = prometheus.awaitUp(Shop.SERVICE, 1).get(0);
        assertThat(orders.labels())
                .containsEntry("service", "orders")
                .containsEntry("instance", "orders:8080")
                .hasSize(3);
        assertThat(orders.scrapeInterval()).isEqualTo("15s");
        assertThat(orders.scrapeTimeout()).isEqualTo("5s");
        assertThat(prometheus.awaitAllUp())
                .extracting(target ->
                        target.labels().get("job") + " " + target.labels().get("service"))
                .containsExactlyInAnyOrder(
                        "prometheus prometheus",
                        "alertmanager alertmanager",
                        "grafana grafana",
                        "blackbox-exporter blackbox-exporter",
                        "orders orders",
                        "storefront storefront",
                        "postgres postgres",
                        "redis redis",
                        "health orders",
                        "health storefront");
    }

    @Test
    void whatIsAskedOfTheServiceIsCounted() {
        var asked = Instant.now();
        for (String order : List.of("{}", "[]", "no order")) {
            assertThat(shop.http().post("/api/orders", order).statusCode()).isEqualTo(400);
        }
        prometheus.await("""
                http_server_request_duration_seconds_count{job="orders", service="orders", http_route="/api/orders", \
                http_request_method="POST", http_response_status_code="400"}""", 3);
        Report.say("requests were in Prometheus after %s", Duration.between(asked, Instant.now()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /-/reload                                           | Lifecycle API is not enabled
                    /-/quit                                             | Lifecycle API is not enabled
                    /api/v1/admin/tsdb/snapshot                         | admin APIs disabled
                    /api/v1/admin/tsdb/clean_tombstones                 | admin APIs disabled
                    /api/v1/admin/tsdb/delete_series?match%5B%5D=up     | admin APIs disabled
                    /api/v1/write                                       | remote write receiver needs to be enabled
                    """)
    void isClosed(String path, String reason) {
        Instant started = prometheus.container().startedAt();
        HttpResponse<String> response = prometheus.http().post(path, "");
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.body()).contains(reason);
        assertThat(prometheus.container().startedAt()).isEqualTo(started);
    }
}
