package dev.slipway.e2e.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Tool;
import dev.slipway.e2e.testing.fixture.Goldens;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The generated tests find wrong rules: each rule is changed in many ways, one at a time. */
@NeedsDocker
class RuleMutantsIT {

    /** Alerts that the examples define, which have no generated tests. */
    private static final Set<String> OWN = Set.of("OrdersStuck", "NoOrders", "NoHeartbeat");

    /** Examples that have each rule once. */
    private static final List<String> EXAMPLES =
            List.of("whole-stack", "metrics", "spring-boot", "micronaut", "backing-services");

    /** Prints the directories whose tests all pass; in each, one failed test is enough to stop. */
    private static final String RUN_ALL = """
            ls | xargs -P 2 -n 1 sh -c 'for test in "$0"/*.test.yml; do
              promtool test rules "$test" >/dev/null 2>&1 || exit 0
            done
            echo "$0"'
            """;

    private record Mutant(RuleMutation mutation, String rule, String change) {}

    private final Yaml yaml = new Yaml();
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private final Goldens goldens;

    RuleMutantsIT(Goldens goldens) {
        this.goldens = goldens;
    }

    @Test
    void theTestsFindEveryWrongRule() {
        try (var directory = new TemporaryDirectory()) {
            for (Path prometheus : goldens.directories("prometheus")) {
                if (EXAMPLES.contains(goldens.example(prometheus))) {
                    makeWrong(prometheus, directory.path());
                }
            }
            Report.say("mutants of rules: %d", mutants.size());
            Set<String> passing = new HashSet<>(
                    Tool.PROMTOOL.script(directory.path(), RUN_ALL).orFail().lines());
            var survivors = new ArrayList<Mutant>();
            var found = new EnumMap<RuleMutation, Integer>(RuleMutation.class);
            var made = new EnumMap<RuleMutation, Integer>(RuleMutation.class);
            mutants.forEach((test, mutant) -> {
                made.merge(mutant.mutation(), 1, Integer::sum);
                if (passing.contains(test)) {
                    survivors.add(mutant);
                } else {
                    found.merge(mutant.mutation(), 1, Integer::sum);
                }
            });
            for (RuleMutation mutation : RuleMutation.values()) {
                Report.say(
                        "mutants of rules: %-10s %3d of %3d found; %s",
                        mutation, found.getOrDefault(mutation, 0), made.getOrDefault(mutation, 0), mutation.meaning());
            }
            assertThat(made).hasSize(RuleMutation.values().length);
            assertThat(survivors).isEmpty();
        }
    }

    private void makeWrong(Path prometheus, Path directory) {
        for (Path file : Goldens.files(prometheus.resolve("rules"))) {
            String text = Goldens.read(file);
            String name = file.getFileName().toString().replace(".yml", "");
            Map<String, Object> test =
                    yaml.load(Goldens.read(prometheus.resolveSibling("prometheus-tests/" + name + ".test.yml")));
            Map<String, Object> rules = yaml.load(text);
            List<Map<String, Object>> groups = list(rules.get("groups"));
            for (Map<String, Object> group : groups) {
                List<Map<String, Object>> all = list(group.get("rules"));
                for (int i = 0; i < all.size(); i++) {
                    Map<String, Object> rule = all.get(i);
                    if (OWN.contains(String.valueOf(rule.get("alert"))) || !seen.add(kind(rule))) {
                        continue;
                    }
                    for (RuleMutation mutation : RuleMutation.values()) {
                        for (Map<String, Object> wrong : mutation.of(rule)) {
                            all.set(i, wrong);
                            write(
                                    mutation,
                                    goldens.example(prometheus) + "/" + name,
                                    rule,
                                    wrong,
                                    yaml.dump(rules),
                                    test,
                                    directory);
                        }
                    }
                    all.set(i, rule);
                }
            }
        }
    }

    /** The kind of a rule, the same for rules that only differ in names, numbers and windows. */
    private static String kind(Map<String, Object> rule) {
        String name = String.valueOf(rule.getOrDefault("alert", rule.get("record")));
        if (name.equals("SloErrorBudgetBurn")) {
            Map<?, ?> labels = (Map<?, ?>) rule.get("labels");
            return name + labels.get("long_window");
        }
        return name.replaceAll("\\d+[mhd]", "")
                + rule.get("expr").toString().replaceAll("\"[^\"]*\"", "").replaceAll("[0-9.]+[mhd]?", "")
                + (rule.get("labels") instanceof Map<?, ?> labels ? labels.get("severity") : "");
    }

    /** Writes a directory for each wrong rule, with a file for each test. */
    private void write(
            RuleMutation mutation,
            String from,
            Map<String, Object> rule,
            Map<String, Object> wrong,
            String rules,
            Map<String, Object> test,
            Path directory) {
        String number = String.valueOf(mutants.size());
        String name = String.valueOf(rule.getOrDefault("alert", rule.get("record")));
        try {
            Path own = Files.createDirectory(directory.resolve(number));
            Files.writeString(own.resolve("rules.yml"), rules);
            var alone = new LinkedHashMap<>(test);
            alone.put("rule_files", List.of("rules.yml"));
            // The tests that name the rule are the most likely to fail.
            var scenarios = new ArrayList<>(list(test.get("tests")));
            scenarios.sort(Comparator.comparing(each -> !each.toString().contains(name)));
            int scenario = 10;
            for (Map<String, Object> each : scenarios) {
                alone.put("tests", List.of(each));
                Files.writeString(own.resolve(++scenario + ".test.yml"), yaml.dump(alone));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var change = new LinkedHashMap<>(wrong);
        change.entrySet().removeIf(entry -> entry.getValue().equals(rule.get(entry.getKey())));
        mutants.put(number, new Mutant(mutation, from + " " + name, change.toString()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
