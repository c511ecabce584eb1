package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;

/** Marks in all graphs of a dashboard. */
final class Annotations {

    private Annotations() {}

    /** The marks that people make by hand. */
    static JsonMap builtIn() {
        return new JsonMap()
                .put("name", "Annotations & Alerts")
                .put("type", "dashboard")
                .put("builtIn", 1)
                .put("datasource", new JsonMap().put("type", "grafana").put("uid", "-- Grafana --"))
                .put("enable", true)
                .put("hide", true)
                .put("iconColor", "rgba(0, 211, 255, 1)");
    }

    /** Marks of starts. The value is the time itself, in seconds, so that no window can miss it. */
    static JsonMap starts(String selector) {
        return of("Starts", "blue", "process_start_time_seconds" + selector + " * 1000", "{{instance}} started")
                .put("useValueForTime", true);
    }

    static JsonMap alerts(String matchers) {
        return of(
                "Alerts",
                "red",
                "max by (alertname, severity) (ALERTS{" + matchers
                        + "alertstate=\"firing\",severity=~\"page|ticket\"})",
                "{{alertname}}, {{severity}}");
    }

    private static JsonMap of(String name, String color, String expr, String title) {
        return new JsonMap()
                .put("name", name)
                .put("datasource", Variables.chosenSource())
                .put("enable", true)
                .put("hide", false)
                .put("iconColor", color)
                .put("expr", expr)
                .put("titleFormat", title);
    }
}
