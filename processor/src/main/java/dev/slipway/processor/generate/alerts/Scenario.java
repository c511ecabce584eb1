package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that may happen, as the series that Prometheus would read, and what is to come of it: a unit test of
 * {@code promtool}.
 */
public final class Scenario {

    /** All that fires at a time, so that an alert too many is seen as well as one that is missing. */
    private static final String FIRING = "count by (alertname, severity) (ALERTS{alertstate=\"firing\"%s})";

    private final String name;
    private final String interval;
    private final List<YamlMap> series = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();

    /** @param expr what is asked; empty for all that fires */
    private record Expectation(String expr, String time, List<YamlMap> samples) {}

    Scenario(String name) {
        this(name, "30s");
    }

    /** With another time between samples: what takes hours has fewer. */
    Scenario(String name, String interval) {
        this.name = name;
        this.interval = interval;
    }

    /** A series, and its samples in promtool's notation. */
    public Scenario series(String selector, String values) {
        series.add(new YamlMap().put("series", selector).put("values", values));
        return this;
    }

    /** Exactly these alerts fire at that time: {@code "ServiceDown page"}, with a number behind where there are several. */
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

    /** The expression answers one series with that value. */
    public Scenario answers(String time, String expr, String labels, String value) {
        expectations.add(new Expectation(
                expr, time, List.of(new YamlMap().put("labels", labels).put("value", new BigDecimal(value)))));
        return this;
    }

    /**
     * The test.
     *
     * @param foreign alerts of the user's own, of which it says nothing
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
