package dev.slipway.processor.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A mapping that keeps the order of its keys, with a comment above the keys that need one. A value is a text, a number,
 * a flag, a list of these, or another mapping. Two mappings are equal if their lines and comments are.
 */
public final class YamlMap {

    /** One line of the mapping; {@code comment} is empty if no comment stands above it. */
    record Entry(String key, Object value, String comment) {

        /**
         * Written by hand: the generated method of a record uses method handles, which load some 60 classes in each
         * compile.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry
                    && key.equals(entry.key)
                    && comment.equals(entry.comment)
                    && value.equals(entry.value);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private String comment = "";
    private String anchor = "";
    private String merged = "";
    private boolean isInLine;

    /** Puts a blank line and a comment above the mapping if it is an element of a list. */
    public YamlMap comment(String text) {
        comment = text;
        return this;
    }

    String comment() {
        return comment;
    }

    /** Gives the mapping a name by which mappings below can {@link #merge} it: {@code &NAME}. */
    public YamlMap anchor(String name) {
        anchor = name;
        return this;
    }

    String anchor() {
        return anchor;
    }

    /**
     * Merges one mapping above, by its name: {@code <<: *NAME}. A key of this mapping overrides the same key of the
     * other. The merge is shallow: its own mapping or list replaces the other's.
     */
    public YamlMap merge(String name) {
        merged = name;
        return this;
    }

    /** The name of the mapping that it merges; empty if it merges no other. */
    public String merged() {
        return merged;
    }

    /** Writes the mapping on one line, unless it holds a comment. */
    public YamlMap inLine() {
        isInLine = true;
        return this;
    }

    /** Whether the mapping is written on one line. */
    public boolean isInLine() {
        if (!isInLine) {
            return entries.isEmpty() && merged.isEmpty();
        }
        for (Entry entry : entries) {
            if (!entry.comment().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    public YamlMap put(String key, Object value) {
        return put(key, value, "");
    }

    /** Adds a value and a comment above it; one that starts with a line end stands after a blank line. */
    public YamlMap put(String key, Object value, String comment) {
        if (has(key)) {
            throw new IllegalStateException("the key " + key + " twice");
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

    /** Adds a line of another mapping, with its comment. */
    public YamlMap putFrom(YamlMap other, String key) {
        Entry entry = other.entry(key);
        return put(key, entry.value(), entry.comment());
    }

    /** Whether this mapping has a key, without the merged one. */
    public boolean has(String key) {
        return entry(key) != null;
    }

    /** Whether this mapping has a key with the same value and comment as another one. */
    public boolean hasAsIn(YamlMap other, String key) {
        Entry entry = entry(key);
        return entry != null && entry.equals(other.entry(key));
    }

    /** The value of a key; null if this mapping does not have it. */
    public Object value(String key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** Removes the comment of a line. */
    public void removeComment(String key) {
        Entry entry = entry(key);
        if (entry != null) {
            entries.set(entries.indexOf(entry), new Entry(key, entry.value(), ""));
        }
    }

    /** Removes a line. */
    public void remove(String key) {
        entries.remove(entry(key));
    }

    /** The keys of this mapping, in their order. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        for (Entry entry : entries) {
            keys.add(entry.key());
        }
        return keys;
    }

    public boolean isEmpty() {
        return entries.isEmpty() && merged.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    private Entry entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlMap map && entries.equals(map.entries) && merged.equals(map.merged);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
