package dev.slipway.sample.shop.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Turns bytes into maps, lists and numbers, and back; the only class here that knows the JSON library. */
final class Json {

    private Json() {}

    static byte[] write(Object value) {
        try {
            return JSON.std.asBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written as JSON", e);
        }
    }

    static JsonFields readObject(byte[] body) throws IOException {
        try (JsonParser parser = JSON.std.createParser(body)) {
            Object value = parser.nextToken() == null ? null : JSON.std.anyFrom(parser);
            if (value instanceof Map<?, ?> values && parser.nextToken() == null) {
                return new JsonFields(values, "");
            }
            throw new ApiException(400, "the body must be one JSON object");
        } catch (JsonProcessingException e) {
            throw new ApiException(400, "the body is not valid JSON");
        }
    }
}
