package dev.slipway.e2e;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The Prometheus of a stack, asked at the operator's port. */
final class Prometheus {

    static final String SERVICE = "prometheus";

    /** Two intervals of the sample, and some time to find what is to be read. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Stack stack;
    private final Http http;

    Prometheus(Stack stack, int port) {
        this.stack = stack;
        this.http = new Http(port);
    }

    Http http() {
        return http;
    }

    Container container() {
        return stack.container(SERVICE);
    }

    List<ScrapeTarget> targets() {
        return answer(TargetsAnswer.class, "/api/v1/targets?state=active")
                .data()
                .activeTargets();
    }

    List<ScrapeTarget> targets(String job) {
        return targets().stream()
                .filter(target -> job.equals(target.labels().get("job")))
                .toList();
    }

    /** The targets of a job, once there are so many of them and all are up. */
    List<ScrapeTarget> awaitUp(String job, int count) {
        return Await.within(
                PATIENCE,
                count + " targets of " + job + " up",
                () -> targets(job),
                targets -> targets.size() == count && targets.stream().allMatch(ScrapeTarget::isUp));
    }

    /** All targets, once each is up. */
    List<ScrapeTarget> awaitAllUp() {
        return Await.within(
                PATIENCE,
                "all targets up",
                this::targets,
                targets -> targets.stream().allMatch(ScrapeTarget::isUp));
    }

    /** The values that an expression has now. */
    List<Double> query(String expression) {
        return query(expression, Instant.now());
    }

    /** The values that an expression had. */
    List<Double> query(String expression, Instant time) {
        return answer(QueryAnswer.class, instantQuery(expression, time)).data().result().stream()
                .map(sample -> Double.valueOf(sample.value().get(1).toString()))
                .toList();
    }

    /** The values of a label among the series of a selector. */
    List<String> labelValues(String selector, String label) {
        return answer(QueryAnswer.class, instantQuery("group by (" + label + ") (" + selector + ")", Instant.now()))
                .data()
                .result()
                .stream()
                .map(sample -> sample.metric().get(label))
                .sorted()
                .toList();
    }

    /** All rules, whatever their file. */
    List<Rule> rules() {
        return answer(RulesAnswer.class, "/api/v1/rules").data().groups().stream()
                .flatMap(group -> group.rules().stream())
                .toList();
    }

    /** Waits until an expression has a value of at least so much. */
    void await(String expression, double atLeast) {
        Await.within(
                PATIENCE,
                expression + " at least " + atLeast,
                () -> query(expression),
                values -> values.stream().mapToDouble(Double::doubleValue).sum() >= atLeast);
    }

    private static String instantQuery(String expression, Instant time) {
        return "/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8) + "&time="
                + time.toEpochMilli() / 1000.0;
    }

    private <T> T answer(Class<T> type, String path) {
        HttpResponse<String> response = http.get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.std.beanFrom(type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record TargetsAnswer(Targets data) {}

    record Targets(List<ScrapeTarget> activeTargets) {}

    record RulesAnswer(RuleGroups data) {}

    record RuleGroups(List<RuleGroup> groups) {}

    record RuleGroup(String name, List<Rule> rules) {}

    /** @param state of an alert: {@code inactive}, {@code pending} or {@code firing}; nothing where values are recorded */
    record Rule(String name, String type, String query, String health, String state, Map<String, String> labels) {}

    record QueryAnswer(QueryResult data) {}

    record QueryResult(List<Sample> result) {}

    record Sample(Map<String, String> metric, List<Object> value) {}
}
