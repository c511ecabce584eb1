package dev.slipway.sample.shop.http;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A JSON object of a request. A missing field, or one of another type, is an error of the client. */
public final class JsonFields {

    private final Map<?, ?> values;
    private final String path;

    JsonFields(Map<?, ?> values, String path) {
        this.values = values;
        this.path = path;
    }

    public String text(String name) {
        if (value(name) instanceof String text) {
            return text;
        }
        throw wrong(name, name + " must be text");
    }

    public int integer(String name) {
        long number = wholeNumber(name);
        if (number != (int) number) {
            throw wrong(name, name + " is out of range");
        }
        return (int) number;
    }

    /** A whole number: 2 is one, 2.0 is not. Quantities and prices are never rounded. */
    public long wholeNumber(String name) {
        Object value = value(name);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(name, name + " must be a whole number");
    }

    public List<JsonFields> objects(String name) {
        if (value(name) instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> element(name + "[" + index + "]", list.get(index)))
                    .toList();
        }
        throw wrong(name, name + " must be a list");
    }

    /** The error of a field of this object, named by its path from the root: {@code items[0].quantity}. */
    public ApiException wrong(String name, String message) {
        return new ApiException(400, message, path + name);
    }

    private JsonFields element(String name, Object value) {
        if (value instanceof Map<?, ?> element) {
            return new JsonFields(element, path + name + ".");
        }
        throw wrong(name, name + " must be an object");
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw wrong(name, name + " is missing");
        }
        return value;
    }
}
