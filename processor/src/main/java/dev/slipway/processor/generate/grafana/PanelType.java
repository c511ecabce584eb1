package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;
import java.util.List;

/** How a panel shows its results. */
enum PanelType {
    STAT("stat"),
    GRAPH("timeseries"),
    STATES("state-timeline"),
    TABLE("table");

    private final String id;

    PanelType(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    JsonMap options() {
        return switch (this) {
            case STAT ->
                new JsonMap()
                        .put("reduceOptions", reduced())
                        .put("colorMode", "value")
                        .put("graphMode", "none")
                        .put("justifyMode", "auto")
                        .put("orientation", "auto")
                        .put("textMode", "auto");
            case GRAPH ->
                new JsonMap()
                        .put("legend", legend("table", List.of("lastNotNull", "max")))
                        .put("tooltip", tooltip());
            case STATES ->
                new JsonMap()
                        .put("mergeValues", true)
                        .put("showValue", "never")
                        .put("rowHeight", 1)
                        .put("legend", legend("list", List.of()))
                        .put("tooltip", tooltip());
            case TABLE -> new JsonMap().put("showHeader", true).put("cellHeight", "sm");
        };
    }

    private static JsonMap reduced() {
        return new JsonMap()
                .put("calcs", List.of("lastNotNull"))
                .put("fields", "")
                .put("values", false);
    }

    private static JsonMap legend(String mode, List<String> numbers) {
        return new JsonMap()
                .put("displayMode", mode)
                .put("placement", "bottom")
                .put("showLegend", true)
                .put("calcs", numbers);
    }

    private static JsonMap tooltip() {
        return new JsonMap().put("mode", "multi").put("sort", "desc");
    }

    static JsonMap lines(boolean isStacked, boolean showsThresholds) {
        return new JsonMap()
                .put("drawStyle", "line")
                .put("lineWidth", 1)
                .put("fillOpacity", isStacked ? 30 : 10)
                .put("showPoints", "never")
                .put("spanNulls", false)
                .put(
                        "stacking",
                        new JsonMap().put("mode", isStacked ? "normal" : "none").put("group", "A"))
                .put("thresholdsStyle", new JsonMap().put("mode", showsThresholds ? "dashed" : "off"));
    }

    /** Hides the values: the labels of a series say everything. */
    static JsonMap withoutValues() {
        return new JsonMap()
                .put("id", "organize")
                .put(
                        "options",
                        new JsonMap()
                                .put(
                                        "excludeByName",
                                        new JsonMap().put("Time", true).put("Value", true))
                                .put("indexByName", new JsonMap())
                                .put("renameByName", new JsonMap()));
    }
}
