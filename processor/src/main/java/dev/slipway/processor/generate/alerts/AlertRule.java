package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Alert;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An alert: a state that somebody should know of.
 *
 * @param severity {@code page} at once, {@code ticket} in working hours, {@code none} never
 * @param holdFor how long it must last; empty for no time
 * @param description more than the summary, such as what to do first; empty only for alerts of the user
 * @param page the address of its page; empty for the section with its name on the page of all alerts
 */
public record AlertRule(
        String name,
        String severity,
        String expr,
        String holdFor,
        String summary,
        String description,
        Map<String, String> labels,
        String page)
        implements Rule {

    public static AlertRule page(String name, String expr, String holdFor, String summary, String description) {
        return new AlertRule(name, "page", expr, holdFor, summary, description, Map.of(), "");
    }

    public static AlertRule ticket(String name, String expr, String holdFor, String summary, String description) {
        return new AlertRule(name, "ticket", expr, holdFor, summary, description, Map.of(), "");
    }

    /**
     * An alert that the user defines.
     *
     * @param runbook the page of all alerts, which may have no section for this one; empty if there is no page
     */
    static AlertRule of(Alert alert, String runbook) {
        return new AlertRule(
                alert.name(),
                alert.severity().label(),
                alert.expr(),
                alert.holdFor().text(),
                alert.summary(),
                alert.description(),
                Map.of(),
                alert.runbook().isEmpty() ? runbook : alert.runbook());
    }

    /** An alert that notifies nobody. */
    static AlertRule silent(String name, String expr, String summary, String description) {
        return new AlertRule(name, "none", expr, "", summary, description, Map.of(), "");
    }

    AlertRule labelled(String label, String value) {
        var more = new LinkedHashMap<>(labels);
        more.put(label, value);
        return new AlertRule(name, severity, expr, holdFor, summary, description, more, page);
    }

    @Override
    public YamlMap map(String runbook) {
        var all = new YamlMap().put("severity", severity);
        for (var label : labels.entrySet()) {
            all.put(label.getKey(), label.getValue());
        }
        var annotations = new YamlMap().put("summary", summary);
        if (!description.isEmpty()) {
            annotations.put("description", description);
        }
        String address = page.isEmpty() && !runbook.isEmpty() ? runbook + "#" + name.toLowerCase(Locale.ROOT) : page;
        if (!address.isEmpty()) {
            annotations.put("runbook_url", address);
        }
        var map = new YamlMap().put("alert", name).put("expr", expr);
        if (!holdFor.isEmpty()) {
            map.put("for", holdFor);
        }
        return map.put("labels", all).put("annotations", annotations);
    }
}
