package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.orders.AwayStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class StorageAwayTest {

    private final RunningShop shop = new RunningShop(new AwayStore());
    private final ShopClient client = shop.client();

    StorageAwayTest() throws IOException {}

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/orders",
        "GET, /api/orders",
        "GET, /api/orders/00000000-0000-0000-0000-000000000001",
        "GET, /api/reports/sales"
    })
    void clientsAreToldWhenToComeAgain(String method, String path) throws Exception {
        HttpResponse<String> response = client.send(method, path, BodyPublishers.ofString(ShopClient.ORDER));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(ShopClient.object(response)).containsExactly(Map.entry("error", "the orders cannot be reached now"));
        assertThat(shop.log().lines()).as("lines of the log").hasSize(1);
    }

    @Test
    void whatNeedsNoOrdersIsAnswered() throws Exception {
        assertThat(client.place("{}").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/orders/no-id").statusCode()).isEqualTo(404);
        assertThat(client.get("/health").statusCode()).isEqualTo(200);
        assertThat(client.get("/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void theMetricsHaveNoNumberOfStoredOrders() throws Exception {
        client.place(ShopClient.ORDER);

        MetricsPage metrics = client.metrics();
        assertThat(metrics.series("shop_orders_stored")).isEmpty();
        assertThat(metrics.value("shop_orders_placed_total")).isZero();
        assertThat(metrics.series("http_server_request_duration_seconds_count"))
                .singleElement()
                .asString()
                .contains("503");
    }
}
