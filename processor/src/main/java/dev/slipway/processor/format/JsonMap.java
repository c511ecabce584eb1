package dev.slipway.processor.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object that keeps the order of its keys. A value is a text, a number, a flag, null, a list of these, or another
 * object.
 */
public final class JsonMap {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    public JsonMap put(String key, Object value) {
        if (entries.containsKey(key)) {
            throw new IllegalStateException("the key " + key + " twice");
        }
        entries.put(key, value);
        return this;
    }

    /** Adds a list unless it is empty. */
    public JsonMap putUnlessEmpty(String key, List<?> value) {
        return value.isEmpty() ? this : put(key, value);
    }

    Map<String, Object> entries() {
        return entries;
    }
}
