package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;

/** Texts that a panel shows instead of values. */
final class Mappings {

    private Mappings() {}

    static JsonMap downAndUp() {
        return new JsonMap()
                .put("type", "value")
                .put("options", new JsonMap().put("0", result("down", "red", 0)).put("1", result("up", "green", 1)));
    }

    private static JsonMap result(String text, String color, int index) {
        return new JsonMap().put("text", text).put("color", color).put("index", index);
    }
}
