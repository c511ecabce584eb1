package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.orders.OrderStore;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/ready", "/api/orders", "/api/reports/sales", "/nowhere"})
    void everyResponseSaysWhatItIsAndHowLong(String path) throws Exception {
        HttpResponse<String> response = client.get(path);

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/ready", "/api/orders", "/api/reports/sales", "/nowhere"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> get = client.get(path);
        HttpResponse<String> head = client.send("HEAD", path, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/healthz", "/health/", "/api", "/api/orders/", "/api/orders/1/2", "/API/orders"})
    void anUnknownPathIsNotFound(String path) throws Exception {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(ShopClient.object(response)).containsKey("error");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/orders, 'GET, HEAD, POST'",
        "PUT, /api/orders/1, 'GET, HEAD'",
        "POST, /health, 'GET, HEAD'",
        "OPTIONS, /ready, 'GET, HEAD'"
    })
    void aWrongMethodIsToldTheRightOnes(String method, String path, String allowed) throws Exception {
        HttpResponse<String> response = client.send(method, path, BodyPublishers.ofString("{}"));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
        assertThat(ShopClient.object(response)).containsKey("error");
    }

    @Test
    void theShopIsHealthyAndReady() throws Exception {
        assertThat(client.get("/health").statusCode()).isEqualTo(200);
        assertThat(client.get("/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aFailureIsLoggedAndNotShown() throws Exception {
        OrderStore broken = (OrderStore) Proxy.newProxyInstance(
                OrderStore.class.getClassLoader(), new Class<?>[] {OrderStore.class}, (proxy, method, args) -> {
                    throw new IllegalStateException("disk on fire");
                });
        try (RunningShop brokenShop = new RunningShop(broken)) {
            HttpResponse<String> response = brokenShop.client().get("/api/orders");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(ShopClient.object(response)).containsOnlyKeys("error");
            assertThat(response.body()).doesNotContain("fire");
            assertThat(brokenShop.log()).contains("GET /api/orders failed", "disk on fire");
        }
    }

    @Test
    void aReportSumsWhatWasSold() throws Exception {
        client.place(ShopClient.ORDER);
        client.place(ShopClient.ORDER);

        assertThat(ShopClient.object(client.get("/api/reports/sales?delayMillis=1")))
                .containsEntry("orders", 2)
                .containsEntry("totalCents", 7998);
        assertThat(client.get("/api/reports/sales?delayMillis=10001").statusCode())
                .isEqualTo(400);
    }
}
