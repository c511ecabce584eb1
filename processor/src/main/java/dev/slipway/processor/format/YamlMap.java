package dev.slipway.processor.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A mapping in the order in which it was written, with a comment above the keys that need one. A value is a text, a
 * number, a flag, a list of these, or another mapping.
 */
public final class YamlMap {

    /** One line of the mapping; {@code comment} is empty where there is none. */
    record Entry(String key, Object value, String comment) {}

    private final List<Entry> entries = new ArrayList<>();
    private String comment = "";

    /** Puts a blank line and a comment above the whole, where it is an element of a list. */
    public YamlMap comment(String text) {
        comment = text;
        return this;
    }

    String comment() {
        return comment;
    }

    public YamlMap put(String key, Object value) {
        return put(key, value, "");
    }

    /** Adds a value and a comment above it; one that starts with a line end stands after a blank line. */
    public YamlMap put(String key, Object value, String comment) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                throw new IllegalStateException("the key " + key + " twice");
            }
        }
        entries.add(new Entry(key, value, comment));
        return this;
    }

    /** Adds a value unless it is an empty list or mapping. */
    public YamlMap putUnlessEmpty(String key, Object value) {
        return putUnlessEmpty(key, value, "");
    }

    /** Adds a value and a comment above it, unless the value is an empty list or mapping. */
    public YamlMap putUnlessEmpty(String key, Object value, String comment) {
        boolean isEmpty =
                value instanceof List<?> list ? list.isEmpty() : value instanceof YamlMap map && map.isEmpty();
        return isEmpty ? this : put(key, value, comment);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }
}
