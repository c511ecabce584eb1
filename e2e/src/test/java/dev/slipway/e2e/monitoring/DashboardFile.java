package dev.slipway.e2e.monitoring;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated dashboard: its queries, with the choices that Grafana makes when it is opened. */
final class DashboardFile {

    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.+), (\\w+)\\)");

    private final String name;
    private final Map<String, Object> root;

    DashboardFile(Path file) {
        this.name = file.getFileName().toString();
        try {
            this.root = JSON.std.mapFrom(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its queries by their names.
     *
     * @param values returns the values of a label among the series of a selector
     */
    Map<String, String> queries(BiFunction<String, String, List<String>> values) {
        Map<String, String> chosen = choices(values);
        var queries = new LinkedHashMap<String, String>();
        for (Map<String, Object> panel : list(root, "panels")) {
            for (Map<String, Object> target : list(panel, "targets")) {
                add(panel.get("title") + " (" + panel.get("id") + ") " + target.get("refId"), target, chosen, queries);
            }
        }
        for (Map<String, Object> annotation : list(map(root, "annotations"), "list")) {
            if (annotation.containsKey("expr")) {
                add("annotation " + annotation.get("name"), annotation, chosen, queries);
            }
        }
        return queries;
    }

    private void add(
            String title, Map<String, Object> target, Map<String, String> chosen, Map<String, String> queries) {
        String previous = queries.put(name + ", " + title, filled(target.get("expr"), chosen));
        if (previous != null) {
            throw new AssertionError("two queries of " + name + " are called " + title);
        }
    }

    /** The first value of each variable, or all values if several may be chosen. */
    private Map<String, String> choices(BiFunction<String, String, List<String>> values) {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("__rate_interval", "1m");
        for (Map<String, Object> variable : list(map(root, "templating"), "list")) {
            if (variable.get("type").equals("query")) {
                Matcher query = LABEL_VALUES.matcher(variable.get("query").toString());
                if (!query.matches()) {
                    throw new AssertionError("not understood: " + variable);
                }
                List<String> found = values.apply(filled(query.group(1), chosen), query.group(2));
                if (found.isEmpty()) {
                    throw new AssertionError(name + " has nothing to choose for " + variable.get("name"));
                }
                boolean isSeveral = Boolean.TRUE.equals(variable.get("multi"));
                chosen.put(variable.get("name").toString(), isSeveral ? String.join("|", found) : found.get(0));
            }
        }
        return chosen;
    }

    private static String filled(Object query, Map<String, String> chosen) {
        // A stack that is younger than 5 minutes has no step at a full 5 minutes.
        String text = query.toString().replace("[30d:5m]", "[1h:15s]");
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            text = text.replace("$" + choice.getKey(), choice.getValue());
        }
        return text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.getOrDefault(key, new ArrayList<>());
    }
}
