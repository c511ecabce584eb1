package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Alert;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A state that somebody should know of.
 *
 * @param severity {@code page} at once, {@code ticket} in working hours, {@code none} never
 * @param holdFor how long it must last; empty for no time
 * @param description more than the summary tells; empty for nothing
 */
public record AlertRule(
        String name,
        String severity,
        String expr,
        String holdFor,
        String summary,
        String description,
        Map<String, String> labels)
        implements Rule {

    public static AlertRule page(String name, String expr, String holdFor, String summary) {
        return new AlertRule(name, "page", expr, holdFor, summary, "", Map.of());
    }

    public static AlertRule ticket(String name, String expr, String holdFor, String summary) {
        return new AlertRule(name, "ticket", expr, holdFor, summary, "", Map.of());
    }

    /** One of the user's own. */
    static AlertRule of(Alert alert) {
        return new AlertRule(
                alert.name(),
                alert.severity().label(),
                alert.expr(),
                alert.holdFor().text(),
                alert.summary(),
                "",
                Map.of());
    }

    /** An alert of which nobody is told. */
    static AlertRule silent(String name, String expr, String summary) {
        return new AlertRule(name, "none", expr, "", summary, "", Map.of());
    }

    public AlertRule describedAs(String text) {
        return new AlertRule(name, severity, expr, holdFor, summary, text, labels);
    }

    AlertRule labelled(String label, String value) {
        var more = new LinkedHashMap<>(labels);
        more.put(label, value);
        return new AlertRule(name, severity, expr, holdFor, summary, description, more);
    }

    @Override
    public YamlMap map(String runbook) {
        var all = new YamlMap().put("severity", severity);
        labels.forEach(all::put);
        var annotations = new YamlMap().put("summary", summary);
        if (!description.isEmpty()) {
            annotations.put("description", description);
        }
        annotations.put("runbook_url", runbook + "#" + name.toLowerCase(Locale.ROOT));
        var map = new YamlMap().put("alert", name).put("expr", expr);
        if (!holdFor.isEmpty()) {
            map.put("for", holdFor);
        }
        return map.put("labels", all).put("annotations", annotations);
    }
}
