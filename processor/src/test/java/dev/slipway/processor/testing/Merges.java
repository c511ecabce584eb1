package dev.slipway.processor.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resolves {@code <<} in a tree of YAML, as Compose does: YAML 1.2 does not define it. */
public final class Merges {

    private static final String MERGE = "<<";

    private Merges() {}

    /** The tree with merges resolved: a mapping gets the keys that it lacks, each with its whole value. */
    public static Object resolved(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var resolved = new LinkedHashMap<Object, Object>();
            if (map.get(MERGE) instanceof Map<?, ?> merged) {
                resolved.putAll((Map<?, ?>) resolved(merged));
            }
            map.forEach((key, value) -> {
                if (!key.equals(MERGE) || !(value instanceof Map)) {
                    resolved.put(key, resolved(value));
                }
            });
            return resolved;
        }
        return tree instanceof List<?> list
                ? list.stream().map(Merges::resolved).toList()
                : tree;
    }

    /** The document without its fields {@code x-…}, which Compose ignores. */
    public static Object withoutFields(Object document) {
        var rest = new LinkedHashMap<Object, Object>((Map<?, ?>) document);
        rest.keySet().removeIf(key -> key.toString().startsWith("x-"));
        return rest;
    }
}
