package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.orders.InMemoryOrderStore;
import dev.slipway.sample.shop.orders.OrderStore;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class MetricsTest {

    private static final String COUNT = "http_server_request_duration_seconds_count";
    private static final String IN_FLIGHT = "shop_http_requests_in_flight";

    private RunningShop shop;
    private ShopClient client;

    @BeforeEach
    void open() throws IOException {
        shop = new RunningShop();
        client = shop.client();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void requestsAreCountedByMethodRouteAndStatus() throws Exception {
        String order =
                client.place(ShopClient.ORDER).headers().firstValue("Location").orElseThrow();
        client.place(ShopClient.ORDER);
        client.place("{}");
        client.get(order);
        client.get("/api/orders/" + UUID.randomUUID());
        client.get("/api/orders/" + UUID.randomUUID() + "?secret=1");
        client.get("/api/orders?limit=1");
        client.send("HEAD", "/api/orders", BodyPublishers.noBody());
        client.send("DELETE", order, BodyPublishers.noBody());

        MetricsPage metrics = client.metrics();
        assertThat(metrics.value(count("POST", "/api/orders", 201))).isEqualTo(2);
        assertThat(metrics.value(count("POST", "/api/orders", 400))).isEqualTo(1);
        assertThat(metrics.value(count("GET", "/api/orders/{id}", 200))).isEqualTo(1);
        assertThat(metrics.value(count("GET", "/api/orders/{id}", 404))).isEqualTo(2);
        assertThat(metrics.value(count("GET", "/api/orders", 200))).isEqualTo(1);
        assertThat(metrics.value(count("HEAD", "/api/orders", 200))).isEqualTo(1);
        assertThat(metrics.value(count("DELETE", "/api/orders/{id}", 405))).isEqualTo(1);
        assertThat(metrics.series(COUNT)).hasSize(7);
    }

    @Test
    void aFailureIsCounted() throws Exception {
        try (RunningShop brokenShop = new RunningShop(storeThatCannotList())) {
            brokenShop.client().get("/api/orders");

            assertThat(brokenShop.client().metrics().value(count("GET", "/api/orders", 500)))
                    .isEqualTo(1);
        }
    }

    @Test
    void aDrillIsCountedAsTheFailureThatItIs() throws Exception {
        assertThat(client.get("/api/drill").statusCode()).isEqualTo(404);
        try (RunningShop drilled = RunningShop.withDrills()) {
            assertThat(drilled.client().get("/api/drill").statusCode()).isEqualTo(500);
            assertThat(drilled.client().get("/api/drill?status=503").statusCode()).isEqualTo(503);
            assertThat(drilled.client().get("/api/drill?status=200").statusCode()).isEqualTo(400);

            assertThat(drilled.client().metrics().value(count("GET", "/api/drill", 503)))
                    .isEqualTo(1);
        }
    }

    @Test
    void durationsFallIntoBuckets() throws Exception {
        client.get("/api/reports/sales?delayMillis=260");

        MetricsPage metrics = client.metrics();
        String labels = labels("GET", "/api/reports/sales", 200);
        String buckets = "http_server_request_duration_seconds_bucket{" + labels;
        assertThat(metrics.type("http_server_request_duration_seconds")).isEqualTo("histogram");
        assertThat(metrics.series(buckets))
                .extracting(series -> series.replaceAll(".*,le=\"(.*)\"}", "$1"))
                .containsExactly(
                        "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.3", "0.5", "1.0", "2.5", "5.0", "10.0",
                        "+Inf");
        assertThat(metrics.value(buckets + ",le=\"0.25\"}")).isZero();
        assertThat(metrics.value(buckets + ",le=\"10.0\"}")).isEqualTo(1);
        assertThat(metrics.value(buckets + ",le=\"+Inf\"}")).isEqualTo(1);
        assertThat(metrics.value("http_server_request_duration_seconds_sum{" + labels + "}"))
                .isBetween(0.26, 10.0);
    }

    @Test
    void pathsAndMethodsOfAClientsOwnMakeNoSeries() throws Exception {
        for (int i = 0; i < 20; i++) {
            client.get("/nowhere/" + i);
            client.send("ODD" + i, "/api/orders", BodyPublishers.noBody());
        }

        MetricsPage metrics = client.metrics();
        assertThat(metrics.series(COUNT)).hasSize(2);
        assertThat(metrics.value(count("GET", "unmatched", 404))).isEqualTo(20);
        assertThat(metrics.value(count("_OTHER", "/api/orders", 405))).isEqualTo(20);
    }

    @Test
    void whatWatchesTheShopIsNotMeasured() throws Exception {
        client.get("/health");
        client.get("/ready");
        client.send("POST", "/health", BodyPublishers.noBody());
        client.metrics();

        assertThat(client.metrics().series("http_server_request_duration_seconds"))
                .isEmpty();
    }

    @Test
    void requestsInFlightAreThoseOfOthers() throws Exception {
        assertThat(client.metrics().type(IN_FLIGHT)).isEqualTo("gauge");
        awaitInFlight(0);

        CompletableFuture<HttpResponse<String>> report =
                client.sendLater("GET", "/api/reports/sales?delayMillis=3000", "");
        awaitInFlight(1);
        assertThat(report).isNotDone();
        assertThat(report.join().statusCode()).isEqualTo(200);

        awaitInFlight(0);
    }

    @Test
    void ordersAreCountedAndThoseForgottenAreNotStored() throws Exception {
        try (RunningShop smallShop = new RunningShop(new InMemoryOrderStore(2))) {
            ShopClient smallClient = smallShop.client();
            assertThat(smallClient.metrics().value("shop_orders_placed_total")).isZero();
            for (int i = 0; i < 3; i++) {
                smallClient.place(ShopClient.ORDER);
            }
            smallClient.place("{}");

            MetricsPage metrics = smallClient.metrics();
            assertThat(metrics.type("shop_orders_placed_total")).isEqualTo("counter");
            assertThat(metrics.value("shop_orders_placed_total")).isEqualTo(3);
            assertThat(metrics.value("shop_order_value_cents_total")).isEqualTo(3 * 3999);
            assertThat(metrics.value("shop_orders_stored")).isEqualTo(2);
        }
        assertThat(client.metrics().value("shop_orders_placed_total")).isZero();
    }

    @Test
    void theJvmIsMeasured() throws Exception {
        MetricsPage metrics = client.metrics();

        assertThat(metrics.value("jvm_memory_used_bytes{area=\"heap\"}")).isPositive();
        assertThat(metrics.value("jvm_threads_current")).isPositive();
        assertThat(metrics.series("jvm_runtime_info{")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                        | text/plain; version=0.0.4; charset=utf-8
            text/plain                                                 | text/plain; version=0.0.4; charset=utf-8
            text/html                                                  | text/plain; version=0.0.4; charset=utf-8
            application/openmetrics-text;version=1.0.0,text/plain;q=.5 | application/openmetrics-text; version=1.0.0
            """)
    void theFormatIsTheOneAskedFor(String accept, String contentType) throws Exception {
        HttpResponse<String> response = client.getAs(accept, "/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
        assertThat(response.body().endsWith("# EOF\n")).isEqualTo(contentType.contains("openmetrics"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited,*/*;q=0.1",
                "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.6,text/plain;version=0.0.4;q=0.5"
            })
    void prometheusGetsTextWhateverItPrefers(String accept) throws Exception {
        HttpResponse<String> response = client.getAs(accept, "/metrics");

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(new MetricsPage(response.body()).value("shop_orders_stored")).isZero();
    }

    @Test
    void headIsAnsweredWithoutTheBody() throws Exception {
        HttpResponse<String> head = client.send("HEAD", "/metrics", BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
        assertThat(client.send("POST", "/metrics", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
    }

    /**
     * Waits for a number of requests in flight. A request leaves the count a moment after its client has the response,
     * so one read may still count an earlier request; only several equal reads in a row are certain.
     */
    private void awaitInFlight(int requests) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        int inARow = 0;
        while (inARow < 5 && System.nanoTime() < deadline) {
            Thread.sleep(10);
            inARow = client.metrics().value(IN_FLIGHT) == requests ? inARow + 1 : 0;
        }
        assertThat(inARow).as("reads in a row that count %d requests", requests).isEqualTo(5);
    }

    private static OrderStore storeThatCannotList() {
        OrderStore store = new InMemoryOrderStore(1);
        return (OrderStore) Proxy.newProxyInstance(
                OrderStore.class.getClassLoader(), new Class<?>[] {OrderStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals("newest")) {
                        throw new IllegalStateException("disk on fire");
                    }
                    return method.invoke(store, args);
                });
    }

    private static String count(String method, String route, int status) {
        return COUNT + "{" + labels(method, route, status) + "}";
    }

    private static String labels(String method, String route, int status) {
        return "http_request_method=\"" + method + "\",http_response_status_code=\"" + status + "\",http_route=\""
                + route + "\"";
    }
}
