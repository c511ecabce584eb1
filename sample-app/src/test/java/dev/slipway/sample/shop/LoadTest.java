package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadTest {

    @Test
    void ordersPlacedAtOnceAreAllKept() throws Exception {
        try (RunningShop shop = new RunningShop()) {
            ShopClient client = shop.client();
            List<CompletableFuture<HttpResponse<String>>> placed = IntStream.range(0, 200)
                    .mapToObj(n ->
                            client.sendLater("POST", "/api/orders", ShopClient.ORDER.replace("Ada", "customer " + n)))
                    .toList();

            assertThat(placed)
                    .allSatisfy(
                            response -> assertThat(response.join().statusCode()).isEqualTo(201));
            assertThat(ShopClient.list(client.get("/api/orders?limit=200")))
                    .extracting("customer")
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200)
                            .mapToObj(n -> "customer " + n)
                            .toList());
        }
    }

    @Test
    void slowReportsLeaveRoomForHealthChecks() throws Exception {
        try (RunningShop shop = new RunningShop()) {
            ShopClient client = shop.client();
            List<CompletableFuture<HttpResponse<String>>> reports = IntStream.range(0, 40)
                    .mapToObj(n -> client.sendLater("GET", "/api/reports/sales?delayMillis=1000", ""))
                    .toList();
            // Reports beyond the limit are refused at once. When one has been refused, the others are waiting.
            CompletableFuture.anyOf(reports.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);

            assertThat(client.get("/health").statusCode()).isEqualTo(200);
            assertThat(reports).extracting(report -> report.join().statusCode()).containsOnly(200, 503);
        }
    }
}
