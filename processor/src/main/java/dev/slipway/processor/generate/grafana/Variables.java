package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;
import java.util.List;

/** The choices on a dashboard. */
public final class Variables {

    private static final String ALL = "$__all";

    private Variables() {}

    /** The chosen data source. */
    static JsonMap chosenSource() {
        return new JsonMap().put("type", "prometheus").put("uid", "${datasource}");
    }

    static JsonMap dataSource() {
        return new JsonMap()
                .put("name", "datasource")
                .put("type", "datasource")
                .put("label", "Data source")
                .put("query", "prometheus")
                .put("regex", "")
                .put("refresh", 1)
                .put("multi", false)
                .put("includeAll", false)
                .put("hide", 0)
                .put("options", List.of())
                .put(
                        "current",
                        new JsonMap()
                                .put("selected", false)
                                .put("text", "Prometheus")
                                .put("value", Provisioning.PROMETHEUS));
    }

    /** One of the values of a label. */
    public static JsonMap one(String name, String label, String query) {
        return query(name, label, query, "")
                .put("multi", false)
                .put("includeAll", false)
                .put("current", new JsonMap());
    }

    /** Any number of the values of a label; all by default. */
    public static JsonMap several(String name, String label, String query, String regex) {
        return query(name, label, query, regex)
                .put("multi", true)
                .put("includeAll", true)
                .put("allValue", ".*")
                .put(
                        "current",
                        new JsonMap()
                                .put("selected", true)
                                .put("text", List.of("All"))
                                .put("value", List.of(ALL)));
    }

    /** A choice that Grafana reloads whenever the time range changes. */
    private static JsonMap query(String name, String label, String query, String regex) {
        return new JsonMap()
                .put("name", name)
                .put("type", "query")
                .put("label", label)
                .put("datasource", chosenSource())
                .put("query", query)
                .put("definition", query)
                .put("regex", regex)
                .put("refresh", 2)
                .put("sort", 1)
                .put("hide", 0)
                .put("options", List.of());
    }
}
