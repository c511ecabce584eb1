package dev.slipway.e2e.monitoring;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each query of rules and dashboards has a result in a running stack, or a known reason why it has no result. */
@NeedsDocker
class QueriesIT {

    /** Queries without a result in a healthy stack, and why. */
    private static final Map<String, String> JUSTIFIED = Map.of(
            "ALERTS{", "no alert fires",
            "http_response_status_code=~\"5..\"", "no request failed");

    private static final Pattern SELECTOR = Pattern.compile("[a-zA-Z_:][\\w:]*\\{[^{}]*}");

    /** Rules with long windows are evaluated every two minutes, and need two samples. */
    private static final Duration PATIENCE = Duration.ofSeconds(200);

    private final Shop shop;
    private final Prometheus prometheus;

    QueriesIT(Shop shop) {
        this.shop = shop;
        this.prometheus = shop.prometheus();
    }

    /** Alerts that tests cause: by drills, by stopping containers, by keeping the machine busy. */
    private static final Set<String> OF_TESTS =
            Set.of("Watchdog", "SloErrorBudgetBurn", "InstanceRestarting", "PrometheusRulesLate");

    private Load customers;

    @BeforeEach
    void somebodyOrders() {
        customers = new Load(1, () -> {
            shop.site().get("/");
            shop.http().get("/api/orders/unknown");
            return shop.http().get(shop.placeOrder());
        });
    }

    @AfterEach
    void nobodyOrders() {
        customers.close();
    }

    /** No alert fires, whatever it looks at. */
    @Test
    void aStackThatIsWellIsQuiet() {
        Await.within(
                PATIENCE,
                "all health endpoints well",
                () -> prometheus.query("probe_success"),
                answers -> answers.size() == 2 && answers.stream().allMatch(answer -> answer == 1));
        Await.within(
                PATIENCE,
                "nothing that fires or is about to",
                () -> prometheus.rules().stream()
                        .filter(rule -> rule.state() != null && !rule.state().equals("inactive"))
                        .map(rule -> rule.name() + " " + rule.state())
                        .filter(alert -> !OF_TESTS.contains(alert.split(" ")[0]))
                        .toList(),
                List::isEmpty);
    }

    @Test
    void dashboards() throws IOException {
        var queries = new LinkedHashMap<String, String>();
        try (Stream<Path> files = Files.list(shop.stack().deploy().resolve("grafana/dashboards"))) {
            for (Path file : files.sorted().toList()) {
                queries.putAll(new DashboardFile(file).queries(prometheus::labelValues));
            }
        }
        assertAnswered("queries of dashboards", queries);
    }

    @Test
    void rules() {
        var queries = new LinkedHashMap<String, String>();
        List<Prometheus.Rule> rules = Await.within(
                PATIENCE,
                "all rules evaluated",
                prometheus::rules,
                all -> all.stream().allMatch(rule -> rule.health().equals("ok")));
        int number = 0;
        for (Prometheus.Rule rule : rules) {
            String name = rule.type() + " " + ++number + " " + rule.name();
            List<String> selectors = SELECTOR.matcher(rule.query())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (rule.type().equals("recording") || selectors.isEmpty()) {
                queries.put(name, rule.query());
            }
            // The expression of a silent alert has no result, but its selectors have.
            selectors.forEach(selector -> queries.put(name + " " + selector, selector));
        }
        Report.say(
                "rules: %d, of which %d record and %d raise alarms",
                rules.size(),
                rules.stream().filter(rule -> rule.type().equals("recording")).count(),
                rules.stream().filter(rule -> rule.type().equals("alerting")).count());
        assertAnswered("expressions of rules", queries);
    }

    private void assertAnswered(String what, Map<String, String> queries) {
        var open = new LinkedHashMap<>(queries);
        var justified = new TreeMap<String, String>();
        Await.within(PATIENCE, "all answered", () -> unanswered(open, justified), List::isEmpty);
        Report.say(
                "%s: %d, with data %d, justly without %d",
                what, queries.size(), queries.size() - justified.size(), justified.size());
        justified.forEach((query, reason) -> Report.say("%s without data: %s; %s", what, query, reason));
    }

    /** The queries that still have no result. The others are not repeated. */
    private List<String> unanswered(Map<String, String> open, Map<String, String> justified) {
        var unanswered = new ArrayList<String>();
        open.entrySet().removeIf(query -> hasData(query.getValue()));
        justified.clear();
        open.forEach((name, query) -> JUSTIFIED.entrySet().stream()
                .filter(known -> query.contains(known.getKey()))
                .findFirst()
                .ifPresentOrElse(
                        known -> justified.put(name, known.getValue()), () -> unanswered.add(name + ": " + query)));
        return unanswered;
    }

    private boolean hasData(String query) {
        return prometheus.query(query).stream().anyMatch(value -> !value.isNaN());
    }
}
