package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import java.util.ArrayList;
import java.util.List;

/**
 * What several mappings have in common, under a name by which they merge it. A mapping's own key overrides the shared
 * one.
 *
 * @param name the name
 * @param merged the name of the field that it merges, and that the mappings have merged so far; may be empty
 * @param keys the keys that it may have
 */
record SharedField(String name, String merged, List<String> keys) {

    /** Fewer lines are not worth a merge, which is a line itself. */
    private static final int LINES = 2;

    /** The lines of a name, a comment above it and a blank line. */
    private static final int HEAD = 3;

    /** Moves what at least two mappings have in common out of them; empty if there is nothing. */
    YamlMap takeFrom(List<YamlMap> mappings) {
        List<YamlMap> users = mappings;
        YamlMap shared = new YamlMap();
        int before = Integer.MAX_VALUE;
        while (users.size() < before) {
            before = users.size();
            shared = common(users);
            users = users(shared, users);
        }
        if (users.size() < 2 || linesSaved(shared, users) < 0) {
            return new YamlMap();
        }
        for (YamlMap user : users) {
            merge(shared, user);
        }
        return (merged.isEmpty() ? shared : shared.merge(merged)).anchor(name);
    }

    /** Makes a mapping merge one above it, if both have enough in common. */
    void mergeInto(YamlMap mapping, YamlMap above) {
        if (!users(above, List.of(mapping)).isEmpty()) {
            above.anchor(name);
            merge(above, mapping);
        }
    }

    private void merge(YamlMap shared, YamlMap user) {
        for (String key : shared.keys()) {
            if (user.hasAsIn(shared, key)) {
                user.remove(key);
            }
        }
        user.merge(name);
    }

    /** For each key the most frequent line of the mappings, if at least two have it. */
    private YamlMap common(List<YamlMap> mappings) {
        var common = new YamlMap();
        for (String key : keys) {
            int most = 1;
            YamlMap best = null;
            for (YamlMap mapping : mappings) {
                int count = 0;
                for (YamlMap other : mappings) {
                    count += mapping.hasAsIn(other, key) ? 1 : 0;
                }
                if (count > most) {
                    most = count;
                    best = mapping;
                }
            }
            if (best != null) {
                common.putFrom(best, key);
            }
        }
        return common;
    }

    /** The mappings that can merge the field. One that lacks a key of it cannot: it would get the key. */
    private List<YamlMap> users(YamlMap shared, List<YamlMap> mappings) {
        var users = new ArrayList<YamlMap>();
        for (YamlMap mapping : mappings) {
            boolean hasAll = mapping.merged().equals(merged);
            for (String key : shared.keys()) {
                hasAll &= mapping.has(key);
            }
            if (hasAll && linesIn(shared, mapping) >= (merged.isEmpty() ? LINES : 1)) {
                users.add(mapping);
            }
        }
        return users;
    }

    /** The number of lines by which the file becomes shorter; negative if it becomes longer. */
    private int linesSaved(YamlMap shared, List<YamlMap> users) {
        int merges = merged.isEmpty() ? users.size() : 1;
        int saved = -HEAD - merges;
        for (String key : shared.keys()) {
            saved -= lines(shared.value(key));
        }
        for (YamlMap user : users) {
            saved += linesIn(shared, user);
        }
        return saved;
    }

    /** The number of lines of a mapping that the shared one has too. */
    private static int linesIn(YamlMap shared, YamlMap mapping) {
        int lines = 0;
        for (String key : shared.keys()) {
            lines += mapping.hasAsIn(shared, key) ? lines(mapping.value(key)) : 0;
        }
        return lines;
    }

    /** The number of lines of a key with a value. */
    private static int lines(Object value) {
        int lines = 1;
        if (value instanceof YamlMap map && !map.isInLine()) {
            for (String key : map.keys()) {
                lines += lines(map.value(key));
            }
        }
        return lines;
    }
}
