package dev.slipway.processor.generate.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules of every example, and of a stack that has everything. */
class AlertsTest {

    /** Alerts that the examples define. */
    private static final Set<String> OWN = Set.of("OrdersStuck", "NoOrders", "NoHeartbeat");

    private static final Pattern HEADING = Pattern.compile("(?m)^### ([A-Z]\\w+)$");

    @TempDir
    static Path directory;

    private static final Map<String, List<Map<?, ?>>> RULES = new TreeMap<>();

    @BeforeAll
    static void compile() {
        new Stacks(directory, "prometheus/rules/").all().forEach((path, text) -> RULES.put(path, rules(text)));
    }

    private static List<Map<?, ?>> rules(String text) {
        var rules = new ArrayList<Map<?, ?>>();
        var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        for (Object group : (List<?>) root.get("groups")) {
            for (Object rule : (List<?>) ((Map<?, ?>) group).get("rules")) {
                rules.add((Map<?, ?>) rule);
            }
        }
        return rules;
    }

    @Test
    void itIsWrittenWhatToDoForEachAlertAndForNoOther() {
        var generated = new TreeSet<String>();
        RULES.values()
                .forEach(rules -> rules.stream()
                        .filter(rule -> rule.containsKey("alert"))
                        .forEach(rule -> generated.add(rule.get("alert").toString())));
        generated.removeAll(OWN);
        var described = new TreeSet<String>();
        var heading = HEADING.matcher(FileTree.text(Path.of("../docs/alerts.md")));
        while (heading.find()) {
            described.add(heading.group(1));
        }

        assertThat(described).isEqualTo(generated);
        System.out.println("count: alerts that are generated and described: " + described.size());
    }

    @Test
    void eachAlertOfOursLeadsToItsSection() {
        int count = 0;
        for (String path : RULES.keySet()) {
            for (Map<?, ?> rule : path.startsWith("whole-stack/") ? RULES.get(path) : List.<Map<?, ?>>of()) {
                String alert = String.valueOf(rule.get("alert"));
                if (rule.containsKey("alert") && !OWN.contains(alert)) {
                    assertThat(((Map<?, ?>) rule.get("annotations")).get("runbook_url"))
                            .as(alert)
                            .asString()
                            .matches("https://[a-z./]+#" + alert.toLowerCase(Locale.ROOT));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void onlyTheStackThatNamesAPageLeadsToOne() {
        var linked = new TreeSet<String>();
        RULES.forEach((path, rules) -> {
            if (rules.toString().contains("runbook_url")) {
                linked.add(path.substring(0, path.indexOf('/')));
            }
        });
        assertThat(linked).containsExactly("whole-stack");
    }

    @Test
    void anAlertOfTheUsersOwnLeadsToItsPageAndToNoSectionThatNobodyWrote() {
        var links = new TreeMap<String, Object>();
        annotations((alert, annotations) -> {
            if (OWN.contains(alert) && annotations.containsKey("runbook_url")) {
                links.put(alert, annotations.get("runbook_url"));
            }
        });
        assertThat(links)
                .containsEntry("OrdersStuck", "https://wiki.acme.example/bank?page=2#stuck")
                .containsEntry("NoOrders", "https://wiki.acme.example/runbook")
                .containsEntry("NoHeartbeat", "https://wiki.acme.example/runbook");
    }

    @Test
    void eachAlertOfOursSaysMoreThanItsSummary() {
        annotations((alert, annotations) -> {
            if (!OWN.contains(alert)) {
                assertThat(annotations.get("description")).as(alert).isInstanceOf(String.class);
                assertThat(annotations.get("description").toString())
                        .as(alert)
                        .endsWith(".")
                        .hasSizeBetween(30, 200);
            }
        });
    }

    private static void annotations(BiConsumer<String, Map<?, ?>> consumer) {
        RULES.forEach((path, rules) -> {
            for (Map<?, ?> rule : rules) {
                if (rule.containsKey("alert")) {
                    consumer.accept(rule.get("alert").toString(), (Map<?, ?>) rule.get("annotations"));
                }
            }
        });
    }
}
