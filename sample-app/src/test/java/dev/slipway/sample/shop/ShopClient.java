package dev.slipway.sample.shop;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.sample.shop.http.ShopServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The requests of the tests to a running shop. */
final class ShopClient {

    static final String ORDER = """
            {"customer": "Ada", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999},
                                          {"product": "Cup", "quantity": 1, "unitPriceCents": 1}]}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    ShopClient(ShopServer server) {
        this.root = URI.create("http://localhost:" + server.port());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> place(String body) throws IOException, InterruptedException {
        return send("POST", "/api/orders", BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(method, path, body, "application/json"), BodyHandlers.ofString());
    }

    HttpResponse<String> placeAs(String contentType) throws IOException, InterruptedException {
        HttpRequest request = request("POST", "/api/orders", BodyPublishers.ofString(ORDER), contentType);
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> getAs(String accept, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    MetricsPage metrics() throws IOException, InterruptedException {
        return new MetricsPage(get("/metrics").body());
    }

    CompletableFuture<HttpResponse<String>> sendLater(String method, String path, String body) {
        HttpRequest request = request(method, path, BodyPublishers.ofString(body), "application/json");
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    static Map<String, Object> object(HttpResponse<String> response) throws IOException {
        return JSON.std.mapFrom(response.body());
    }

    static List<Object> list(HttpResponse<String> response) throws IOException {
        return JSON.std.listFrom(response.body());
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String contentType) {
        return HttpRequest.newBuilder(root.resolve(path))
                .method(method, body)
                .header("Content-Type", contentType)
                .build();
    }
}
