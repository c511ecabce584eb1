package dev.slipway.sample.shop.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A status, a body, mostly JSON, and headers in addition to those of every response. */
public final class Response {

    private final int status;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Response(int status, String contentType, byte[] body) {
        this.status = status;
        this.body = body;
        headers.put("Content-Type", contentType);
    }

    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, contentType, body);
    }

    /** Takes maps, lists, texts and numbers. */
    public static Response json(int status, Object value) {
        return of(status, "application/json", Json.write(value));
    }

    public static Response error(int status, String message) {
        return json(status, Map.of("error", message));
    }

    static Response error(int status, String message, String field) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", message);
        body.put("field", field);
        return json(status, body);
    }

    public Response with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
