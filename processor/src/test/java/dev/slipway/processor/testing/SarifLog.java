package dev.slipway.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file in SARIF 2.1.0, read strictly: what its schema requires must be there, in the types and ranges that it allows. */
public record SarifLog(List<Result> results) {

    /**
     * One finding.
     *
     * @param uri empty where it has no place; line and columns are 0 where the place is a file as a whole
     */
    public record Result(
            String rule,
            String level,
            String message,
            String fix,
            String uri,
            long line,
            long column,
            long endColumn,
            String type) {}

    public static SarifLog read(Path file) {
        Map<?, ?> log = map(new Load(LoadSettings.builder().build()).loadFromString(FileTree.text(file)));
        assertThat(log.get("version")).isEqualTo("2.1.0");
        List<?> runs = list(log.get("runs"));
        assertThat(runs).hasSize(1);
        Map<?, ?> run = map(runs.get(0));
        Map<?, ?> driver = map(map(run.get("tool")).get("driver"));
        assertThat(driver.get("name")).isEqualTo("Slipway");
        assertThat((String) driver.get("version")).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(run.get("columnKind")).isEqualTo("utf16CodeUnits");
        List<String> rules =
                list(driver.get("rules")).stream().map(SarifLog::rule).toList();
        assertThat(rules).doesNotHaveDuplicates();
        var results = new ArrayList<Result>();
        for (Object result : list(run.get("results"))) {
            results.add(result(map(result), rules));
        }
        assertThat(results.stream().map(Result::rule)).containsAll(rules);
        return new SarifLog(List.copyOf(results));
    }

    private static String rule(Object rule) {
        Map<?, ?> descriptor = map(rule);
        assertThat(text(descriptor, "shortDescription")).isNotBlank();
        assertThat(text(descriptor, "help")).contains("problems.md#" + descriptor.get("id"));
        assertLevel(map(descriptor.get("defaultConfiguration")).get("level"));
        if (descriptor.containsKey("helpUri")) {
            assertThat((String) descriptor.get("helpUri")).matches("[a-z]+://.*#" + descriptor.get("id"));
        }
        return (String) descriptor.get("id");
    }

    private static Result result(Map<?, ?> result, List<String> rules) {
        String rule = (String) result.get("ruleId");
        assertThat(rules.get((Integer) result.get("ruleIndex"))).isEqualTo(rule);
        assertLevel(result.get("level"));
        String fix = (String) map(result.get("properties")).get("fix");
        String uri = "";
        String type = "";
        var region = new long[4];
        List<?> locations = result.containsKey("locations") ? list(result.get("locations")) : List.of();
        if (!locations.isEmpty()) {
            Map<?, ?> location = map(locations.get(0));
            if (location.containsKey("physicalLocation")) {
                Map<?, ?> physical = map(location.get("physicalLocation"));
                uri = uri(map(physical.get("artifactLocation")));
                region = physical.containsKey("region") ? region(map(physical.get("region"))) : region;
            }
            if (location.containsKey("logicalLocations")) {
                type = (String)
                        map(list(location.get("logicalLocations")).get(0)).get("fullyQualifiedName");
            }
        }
        return new Result(
                rule,
                (String) result.get("level"),
                text(result, "message"),
                fix,
                uri,
                region[0],
                region[1],
                region[3],
                type);
    }

    private static String uri(Map<?, ?> artifact) {
        String uri = (String) artifact.get("uri");
        if (artifact.containsKey("uriBaseId")) {
            assertThat(uri).doesNotContain(":").doesNotStartWith("/");
        } else {
            assertThat(uri).startsWith("file:///");
        }
        return uri;
    }

    private static long[] region(Map<?, ?> region) {
        var numbers = new long[] {
            (Integer) region.get("startLine"),
            (Integer) region.get("startColumn"),
            (Integer) region.get("endLine"),
            (Integer) region.get("endColumn")
        };
        for (long number : numbers) {
            assertThat(number).isPositive();
        }
        assertThat(numbers[2]).isGreaterThanOrEqualTo(numbers[0]);
        return numbers;
    }

    private static void assertLevel(Object level) {
        assertThat(level).isIn("error", "warning");
    }

    private static String text(Map<?, ?> holder, String key) {
        return (String) map(holder.get(key)).get("text");
    }

    private static Map<?, ?> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<?, ?>) value;
    }

    private static List<?> list(Object value) {
        assertThat(value).isInstanceOf(List.class);
        return (List<?>) value;
    }
}
