package dev.slipway.sample.shop.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The request of a client; only what an endpoint needs is read. */
public final class Request {

    private static final int MAX_BODY_BYTES = 64 * 1024;

    private final HttpExchange exchange;

    Request(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** Still percent-encoded, so that an encoded slash does not become another segment. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    public String lastSegment() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** A numeric query parameter, or the default if it is absent. */
    public int parameter(String name, int defaultValue, int min, int max) {
        Optional<String> text = parameter(name);
        if (text.isEmpty()) {
            return defaultValue;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Not a number: the same error as for a number out of range.
        }
        throw new ApiException(400, name + " must be a whole number from " + min + " to " + max, name);
    }

    public JsonFields json() throws IOException {
        String type = header("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw new ApiException(415, "the content type must be application/json");
        }
        // One byte more than allowed shows that a body is too long, even without a Content-Length.
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            throw new ApiException(413, "the body must have at most " + MAX_BODY_BYTES + " bytes");
        }
        return Json.readObject(body);
    }

    private Optional<String> parameter(String name) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair[0].equals(name))
                .map(pair -> pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "")
                .findFirst();
    }
}
