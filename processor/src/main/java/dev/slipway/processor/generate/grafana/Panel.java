package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A part of a dashboard that shows the results of queries. */
public final class Panel {

    /** Grafana's own names of queries. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final PanelType type;
    private final String title;
    private final String unit;
    private final String description;
    private final List<JsonMap> targets = new ArrayList<>();
    private final List<JsonMap> overrides = new ArrayList<>();
    private final List<JsonMap> mappings = new ArrayList<>();
    private List<JsonMap> thresholds = Thresholds.none();
    private boolean isStacked;
    private boolean showsThresholds;
    private boolean isNeverNegative = true;
    private String max = "";
    private String noValue = "";

    private Panel(PanelType type, String title, String unit, String description) {
        this.type = type;
        this.title = title;
        this.unit = unit;
        this.description = description;
    }

    /** A number with the current value. */
    public static Panel number(String title, String unit, String description) {
        return new Panel(PanelType.STAT, title, unit, description);
    }

    /** Lines over time. */
    public static Panel graph(String title, String unit, String description) {
        return new Panel(PanelType.GRAPH, title, unit, description);
    }

    /** Bars over time, green while all is well. */
    public static Panel states(String title, String description) {
        var panel = new Panel(PanelType.STATES, title, "none", description);
        panel.thresholds = Thresholds.goodFrom("1");
        panel.mappings.add(Mappings.downAndUp());
        return panel;
    }

    /** A table of the labels of the current series. */
    public static Panel table(String title, String description) {
        return new Panel(PanelType.TABLE, title, "none", description);
    }

    public Panel query(String expr, String legend) {
        targets.add(new JsonMap()
                .put("refId", nextRefId())
                .put("datasource", Variables.chosenSource())
                .put("expr", expr)
                .put("legendFormat", legend));
        return this;
    }

    /** A query for the limit of the other queries. */
    public Panel limit(String expr, String legend) {
        overrides.add(new JsonMap()
                .put("matcher", new JsonMap().put("id", "byFrameRefID").put("options", nextRefId()))
                .put(
                        "properties",
                        List.of(
                                property("custom.lineStyle", new JsonMap().put("fill", "dash")),
                                property("custom.fillOpacity", 0),
                                property(
                                        "color",
                                        new JsonMap().put("mode", "fixed").put("fixedColor", "red")))));
        return query(expr, legend);
    }

    private static JsonMap property(String id, Object value) {
        return new JsonMap().put("id", id).put("value", value);
    }

    private String nextRefId() {
        int number = targets.size();
        return number < LETTERS.length() ? LETTERS.substring(number, number + 1) : "Q" + number;
    }

    public Panel thresholds(List<JsonMap> steps) {
        thresholds = steps;
        return this;
    }

    /** Draws the thresholds as lines too. */
    public Panel thresholdLines(List<JsonMap> steps) {
        showsThresholds = true;
        return thresholds(steps);
    }

    public Panel stacked() {
        isStacked = true;
        return this;
    }

    /** Sets the range of a share, from 0 to 1. */
    public Panel upToOne() {
        max = "1";
        return this;
    }

    /** Sets the range of a budget, which may be overdrawn. */
    public Panel belowZeroToo() {
        isNeverNegative = false;
        return this;
    }

    /** The text to show if a query has no result. */
    public Panel otherwise(String text) {
        noValue = text;
        return this;
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /**
     * The panel as Grafana reads it.
     *
     * @param minStep the time between two samples; empty for that of the data source
     */
    JsonMap map(int id, JsonMap place, String minStep) {
        var map = new JsonMap()
                .put("id", id)
                .put("type", type.id())
                .put("title", title)
                .put("description", description)
                .put("datasource", Variables.chosenSource())
                .put("gridPos", place)
                .put("fieldConfig", new JsonMap().put("defaults", defaults()).put("overrides", overrides))
                .put("options", type.options());
        if (type == PanelType.TABLE) {
            map.put("transformations", List.of(PanelType.withoutValues()));
        }
        return map.put("targets", completed(minStep));
    }

    private JsonMap defaults() {
        var defaults = new JsonMap().put("unit", unit);
        if (isNeverNegative) {
            defaults.put("min", 0);
        }
        if (!noValue.isEmpty()) {
            defaults.put("noValue", noValue);
        }
        if (!max.isEmpty()) {
            defaults.put("max", new BigDecimal(max));
        }
        defaults.put("color", new JsonMap().put("mode", type == PanelType.GRAPH ? "palette-classic" : "thresholds"))
                .put("thresholds", new JsonMap().put("mode", "absolute").put("steps", thresholds))
                .putUnlessEmpty("mappings", mappings);
        if (type == PanelType.GRAPH) {
            defaults.put("custom", PanelType.lines(isStacked, showsThresholds));
        } else if (type == PanelType.STATES) {
            defaults.put("custom", new JsonMap().put("lineWidth", 0).put("fillOpacity", 70));
        }
        return defaults;
    }

    private List<JsonMap> completed(String minStep) {
        boolean isInstant = type == PanelType.STAT || type == PanelType.TABLE;
        for (JsonMap target : targets) {
            target.put("range", !isInstant).put("instant", isInstant);
            if (type == PanelType.TABLE) {
                target.put("format", "table");
            }
            if (!minStep.isEmpty()) {
                target.put("interval", minStep);
            }
        }
        return targets;
    }
}
