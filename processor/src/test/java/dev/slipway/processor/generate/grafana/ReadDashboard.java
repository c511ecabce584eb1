package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.testing.PromQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A dashboard that was parsed as JSON, by a reader of YAML 1.2.
 *
 * @param name the stack and the path of the file
 */
record ReadDashboard(String name, Map<?, ?> root) {

    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\(([a-zA-Z_:]+)(\\{.*})?, ([a-z]+)\\)");

    static ReadDashboard of(String name, String text) {
        return new ReadDashboard(
                name, (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    /** The maps in a list below some keys. */
    static List<Map<?, ?>> maps(Map<?, ?> from, String... keys) {
        Object at = from;
        for (String key : keys) {
            at = ((Map<?, ?>) at).get(key);
        }
        var maps = new ArrayList<Map<?, ?>>();
        for (Object element : (List<?>) at) {
            maps.add((Map<?, ?>) element);
        }
        return maps;
    }

    /** All panels, rows included. */
    List<Map<?, ?>> all() {
        return maps(root, "panels");
    }

    List<Map<?, ?>> panels() {
        return all().stream().filter(panel -> !panel.get("type").equals("row")).toList();
    }

    List<Map<?, ?>> targets() {
        return panels().stream()
                .flatMap(panel -> maps(panel, "targets").stream())
                .toList();
    }

    /** The expressions of panels and of marks. */
    List<String> expressions() {
        var expressions = new ArrayList<String>();
        targets().forEach(target -> expressions.add((String) target.get("expr")));
        maps(root, "annotations", "list").stream()
                .filter(annotation -> annotation.containsKey("expr"))
                .forEach(annotation -> expressions.add((String) annotation.get("expr")));
        return expressions;
    }

    List<Map<?, ?>> variables() {
        return maps(root, "templating", "list");
    }

    /** The names of all queried metrics. */
    Set<String> metrics() {
        var names = new TreeSet<String>();
        for (String expression : expressions()) {
            names.addAll(PromQuery.metrics(expression));
        }
        for (Map<?, ?> variable : variables()) {
            var query = LABEL_VALUES.matcher((String) variable.get("query"));
            if (query.matches()) {
                names.add(query.group(1));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return name;
    }
}
