package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DrainTest {

    private final RunningShop shop = new RunningShop();
    private final ShopClient client = shop.client();

    DrainTest() throws IOException {}

    @Test
    void anIdleShopStopsAtOnceAndOnce() {
        long start = System.nanoTime();
        shop.close();
        shop.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(shop.log()).containsSubsequence("listening on port", "draining", "stopped");
        assertThat(shop.log().lines()).hasSize(3);
        assertThatThrownBy(() -> client.get("/health")).isInstanceOf(ConnectException.class);
    }

    @Test
    void aRequestInFlightIsAnsweredBeforeTheShopStops() throws Exception {
        CompletableFuture<HttpResponse<String>> report =
                client.sendLater("GET", "/api/reports/sales?delayMillis=2000", "");
        Thread.sleep(500);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(shop::close);
        Thread.sleep(500);

        HttpResponse<String> ready = client.get("/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.headers().firstValue("Connection")).contains("close");
        assertThat(client.get("/health").statusCode()).isEqualTo(200);
        assertThat(client.place(ShopClient.ORDER).statusCode()).isEqualTo(201);
        assertThat(stop).isNotDone();

        assertThat(report.join().statusCode()).isEqualTo(200);
        stop.join();
        assertThat(shop.log()).endsWith("INFO stopped\n");
    }

    @Test
    void steadyTrafficDoesNotKeepTheShopFromStopping() throws Exception {
        client.sendLater("GET", "/api/reports/sales?delayMillis=1000", "");
        Thread.sleep(300);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(shop::close);
        Thread.sleep(200);
        client.sendLater("GET", "/api/reports/sales?delayMillis=10000", "");

        assertThat(stop).succeedsWithin(Duration.ofSeconds(6));
    }
}
