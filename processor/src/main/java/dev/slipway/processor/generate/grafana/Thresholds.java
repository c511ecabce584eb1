package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.format.JsonMap;
import java.math.BigDecimal;
import java.util.List;

/** The values from which on something is shown as good or bad. */
public final class Thresholds {

    private static final String GREEN = "green";
    private static final String ORANGE = "orange";
    private static final String RED = "red";

    private Thresholds() {}

    public static List<JsonMap> none() {
        return List.of(base(GREEN));
    }

    /** Good below a value, bad from it on. */
    public static List<JsonMap> badFrom(String red) {
        return List.of(base(GREEN), step(RED, red));
    }

    /** Good, then worth a look, then bad. */
    public static List<JsonMap> risingTo(String orange, String red) {
        return List.of(base(GREEN), step(ORANGE, orange), step(RED, red));
    }

    /** Bad, then worth a look, then good. */
    public static List<JsonMap> fallingFrom(String green, String orange) {
        return List.of(base(RED), step(ORANGE, orange), step(GREEN, green));
    }

    /** Bad below a value, good from it on. */
    public static List<JsonMap> goodFrom(String green) {
        return List.of(base(RED), step(GREEN, green));
    }

    private static JsonMap base(String color) {
        return new JsonMap().put("color", color).put("value", null);
    }

    private static JsonMap step(String color, String from) {
        return new JsonMap().put("color", color).put("value", new BigDecimal(from));
    }
}
