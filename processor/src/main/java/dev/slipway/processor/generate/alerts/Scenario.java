package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that may happen, as the series that Prometheus would read, and what is to come of it: a unit test of
 * {@code promtool}.
 */
final class Scenario {

    /** All that fires at a time, so that an alert too many is seen as well as one that is missing. */
    private static final String FIRING = "count by (alertname, severity) (ALERTS{alertstate=\"firing\"})";

    private final String name;
    private final String interval;
    private final List<YamlMap> series = new ArrayList<>();
    private final List<YamlMap> expectations = new ArrayList<>();

    Scenario(String name) {
        this(name, "30s");
    }

    /** With another time between samples: what takes hours has fewer. */
    Scenario(String name, String interval) {
        this.name = name;
        this.interval = interval;
    }

    /** A series, and its samples in promtool's notation, 30 seconds apart. */
    Scenario series(String selector, String values) {
        series.add(new YamlMap().put("series", selector).put("values", values));
        return this;
    }

    /** Exactly these alerts fire at that time: {@code "ServiceDown page"}, with a number behind where there are several. */
    Scenario firing(String time, String... alerts) {
        var samples = new ArrayList<YamlMap>();
        for (String alert : alerts) {
            String[] words = alert.split(" ");
            samples.add(new YamlMap()
                    .put("labels", "{alertname=\"" + words[0] + "\", severity=\"" + words[1] + "\"}")
                    .put("value", words.length > 2 ? Integer.parseInt(words[2]) : 1));
        }
        expectations.add(
                new YamlMap().put("expr", FIRING).put("eval_time", time).put("exp_samples", samples));
        return this;
    }

    /** The expression answers one series with that value. */
    Scenario answers(String time, String expr, String labels, String value) {
        expectations.add(new YamlMap()
                .put("expr", expr)
                .put("eval_time", time)
                .put("exp_samples", List.of(new YamlMap().put("labels", labels).put("value", new BigDecimal(value)))));
        return this;
    }

    YamlMap map() {
        return new YamlMap()
                .comment("\n")
                .put("name", name)
                .put("interval", interval)
                .put("input_series", series)
                .put("promql_expr_test", expectations);
    }
}
