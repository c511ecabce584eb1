package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A unit test of {@code promtool}: series that Prometheus would read, and the expected alerts and values. */
public final class Scenario {

    /** All alerts that fire at a time, so that the test also sees an unexpected one. */
    private static final String FIRING = "count by (alertname, severity) (ALERTS{alertstate=\"firing\"%s})";

    private final String name;
    private final String interval;
    private final List<YamlMap> series = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();

    /** @param expr the expression; empty for all alerts that fire */
    private record Expectation(String expr, String time, List<YamlMap> samples) {}

    Scenario(String name) {
        this(name, "30s");
    }

    /** A test with another time between samples, for scenarios of several hours. */
    Scenario(String name, String interval) {
        this.name = name;
        this.interval = interval;
    }

    /** A series, and its samples in promtool's notation. */
    public Scenario series(String selector, String values) {
        series.add(new YamlMap().put("series", selector).put("values", values));
        return this;
    }

    /**
     * Expects exactly these alerts at that time: {@code "ServiceDown page"}, with a number after it if there are
     * several.
     */
    public Scenario firing(String time, String... alerts) {
        var samples = new ArrayList<YamlMap>();
        for (String alert : alerts) {
            String[] words = alert.split(" ");
            samples.add(new YamlMap()
                    .put("labels", "{alertname=\"" + words[0] + "\", severity=\"" + words[1] + "\"}")
                    .put("value", words.length > 2 ? Integer.parseInt(words[2]) : 1));
        }
        expectations.add(new Expectation("", time, samples));
        return this;
    }

    /** Expects that the expression returns one series with that value. */
    public Scenario answers(String time, String expr, String labels, String value) {
        expectations.add(new Expectation(
                expr, time, List.of(new YamlMap().put("labels", labels).put("value", new BigDecimal(value)))));
        return this;
    }

    /**
     * The test.
     *
     * @param foreign alerts that the user defines; the test ignores them
     */
    YamlMap map(List<String> foreign) {
        String firing = FIRING.formatted(foreign.isEmpty() ? "" : ",alertname!~\"" + String.join("|", foreign) + "\"");
        var tests = new ArrayList<YamlMap>();
        for (Expectation expectation : expectations) {
            tests.add(new YamlMap()
                    .put("expr", expectation.expr().isEmpty() ? firing : expectation.expr())
                    .put("eval_time", expectation.time())
                    .put("exp_samples", expectation.samples()));
        }
        return new YamlMap()
                .comment("\n")
                .put("name", name)
                .put("interval", interval)
                .put("input_series", series)
                .put("promql_expr_test", tests);
    }
}
