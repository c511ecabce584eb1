package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersApiTest {

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
    void anOrderIsTakenAndFoundAgain() throws Exception {
        HttpResponse<String> placed = client.place(ShopClient.ORDER);

        assertThat(placed.statusCode()).isEqualTo(201);
        Map<String, Object> order = ShopClient.object(placed);
        assertThat(order)
                .containsOnlyKeys("id", "customer", "items", "totalCents", "placedAt")
                .containsEntry("customer", "Ada")
                .containsEntry("totalCents", 3999);
        assertThat(Instant.parse((String) order.get("placedAt"))).isBeforeOrEqualTo(Instant.now());
        String location = placed.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/api/orders/" + order.get("id"));

        HttpResponse<String> found = client.get(location);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo(placed.body());
    }

    @Test
    void textOutsideAsciiComesBackAsItWas() throws Exception {
        String order = ShopClient.ORDER.replace("Ada", "Zoë 🫖 \\\"Łuczak\\\"");

        assertThat(ShopClient.object(client.place(order))).containsEntry("customer", "Zoë 🫖 \"Łuczak\"");
    }

    @Test
    void ordersAreListedNewestFirst() throws Exception {
        for (String customer : new String[] {"first", "second", "third"}) {
            client.place(ShopClient.ORDER.replace("Ada", customer));
        }

        assertThat(ShopClient.list(client.get("/api/orders")))
                .extracting("customer")
                .containsExactly("third", "second", "first");
        assertThat(ShopClient.list(client.get("/api/orders?limit=2")))
                .extracting("customer")
                .containsExactly("third", "second");
    }

    @Test
    void fiftyOrdersAreListedUnlessMoreAreAskedFor() throws Exception {
        for (int i = 0; i < 60; i++) {
            client.place(ShopClient.ORDER);
        }

        assertThat(ShopClient.list(client.get("/api/orders"))).hasSize(50);
        assertThat(ShopClient.list(client.get("/api/orders?limit=200"))).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "", "99999999999", "%31%30x"})
    void aWrongLimitIsRefused(String limit) throws Exception {
        HttpResponse<String> response = client.get("/api/orders?limit=" + limit);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ShopClient.object(response)).containsEntry("field", "limit");
    }

    @Test
    void anUnknownOrderIsNotFound() throws Exception {
        assertThat(client.get("/api/orders/" + new UUID(0, 1)).statusCode()).isEqualTo(404);
        assertThat(client.get("/api/orders/no-id").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "42", "{} {}", "{'customer': 'Ada'}", "{\"customer\": }", "{}}", "[[[[["})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        HttpResponse<String> response = client.place(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ShopClient.object(response)).containsOnlyKeys("error");
    }

    @Test
    void deeplyNestedJsonIsRefused() throws Exception {
        assertThat(client.place("[".repeat(60_000)).statusCode()).isEqualTo(400);
        assertThat(client.place("{\"customer\": " + "[".repeat(60_000)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "customer": "Ada"         | "nobody": "Ada"           | customer
                    "customer": "Ada"         | "customer": null          | customer
                    "customer": "Ada"         | "customer": 7             | customer
                    "customer": "Ada"         | "customer": "  "          | customer
                    "customer": "Ada"         | "customer": "a\\u0000b"   | customer
                    "customer": "Ada"         | "customer": "\\ud800"     | customer
                    "items": [                | "items": "none", "x": [   | items
                    "items": [                | "items": [], "x": [       | items
                    "items": [                | "items": [7,              | items[0]
                    "product": "Cup"          | "product": ""             | items[1].product
                    "quantity": 2             | "quantity": 0             | items[0].quantity
                    "quantity": 2             | "quantity": 1001          | items[0].quantity
                    "quantity": 2             | "quantity": 2.0           | items[0].quantity
                    "quantity": 2             | "quantity": "2"           | items[0].quantity
                    "quantity": 2             | "quantity": 4294967298    | items[0].quantity
                    "unitPriceCents": 1}      | "unitPriceCents": -1}     | items[1].unitPriceCents
                    "unitPriceCents": 1}      | "unitPriceCents": 100000001} | items[1].unitPriceCents
                    "unitPriceCents": 1}      | "unitPriceCents": 99999999999999999999} | items[1].unitPriceCents
                    """)
    void aWrongFieldIsNamed(String right, String wrong, String field) throws Exception {
        HttpResponse<String> response = client.place(ShopClient.ORDER.replace(right, wrong));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ShopClient.object(response)).containsEntry("field", field).containsKey("error");
        assertThat(ShopClient.list(client.get("/api/orders"))).isEmpty();
    }

    @Test
    void tooManyItemsAreRefused() throws Exception {
        String item = "{\"product\": \"Tea\", \"quantity\": 1, \"unitPriceCents\": 1}";
        String order = "{\"customer\": \"Ada\", \"items\": [" + (item + ",").repeat(20) + item + "]}";

        assertThat(ShopClient.object(client.place(order))).containsEntry("field", "items");
    }

    @Test
    void aBodyAtTheLimitIsReadAndOneBeyondItIsNot() throws Exception {
        String padding = " ".repeat(64 * 1024 - ShopClient.ORDER.length());

        assertThat(client.place(ShopClient.ORDER + padding).statusCode()).isEqualTo(201);
        assertThat(client.place(ShopClient.ORDER + padding + " ").statusCode()).isEqualTo(413);
        assertThat(client.place(" ".repeat(500_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthObeysTheSameLimit() throws Exception {
        byte[] tooLong = new byte[100_000];
        HttpResponse<String> response = client.send(
                "POST", "/api/orders", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong)));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyJsonIsAccepted() throws Exception {
        assertThat(client.placeAs("text/plain").statusCode()).isEqualTo(415);
        assertThat(client.placeAs("application/json-seq").statusCode()).isEqualTo(415);
        assertThat(client.placeAs("Application/JSON; charset=utf-8").statusCode())
                .isEqualTo(201);
    }
}
