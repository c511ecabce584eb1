package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Which servers are recreated after a change of a module: those with changed files. */
class MountedCopiesTest {

    private static final String MAIN = " { public static void main(String[] args) {} }\n";
    private static final String INNER = "@ContainerImage(publish = {}) ";
    private static final String ORDERS =
            "@ContainerImage @HealthCheck @ScrapeMetrics @Redis(persistent = true, version = \"8.0\") class Orders"
                    + MAIN;

    @TempDir
    Path directory;

    private Map<String, String> copies(String name, String... sources) {
        var project = new Project(directory.resolve(name));
        for (int i = 0; i < sources.length; i++) {
            project.write(
                    "src/s" + i + "/" + sources[i].replaceAll("(?s).*(?:class|interface) (\\w+).*", "$1") + ".java",
                    "package com.acme;\n\nimport dev.slipway.annotations.*;\n\n" + sources[i]);
        }
        assertThat(project.compile().errors()).isEmpty();
        Map<?, ?> document = new Yaml().load(FileTree.text(project.deploy().resolve("compose.yaml")));
        var copies = new TreeMap<String, String>();
        ((Map<?, ?>) document.get("services")).forEach((service, tree) -> {
            if (((Map<?, ?>) tree).get("volumes") instanceof List<?> volumes
                    && volumes.get(0) instanceof Map<?, ?> mount) {
                assertThat((String) mount.get("source"))
                        .matches("\\.\\./\\.\\./deploy/\\.slipway/mounted/" + service + "-[0-9a-f]{8}");
                copies.put((String) service, (String) mount.get("source"));
            }
        });
        return copies;
    }

    @Test
    void aClassThatIsOnlyNamedInCommentsStartsNothingAnew() {
        Map<String, String> before = copies("before", ORDERS);
        Map<String, String> after = copies("after", ORDERS, INNER + "class Stock" + MAIN, INNER + "class Mail" + MAIN);

        assertThat(before).containsOnlyKeys("prometheus", "alertmanager", "grafana", "blackbox-exporter", "redis");
        for (String server : List.of("alertmanager", "grafana", "blackbox-exporter", "redis")) {
            assertThat(after.get(server)).as(server).isEqualTo(before.get(server));
        }
    }

    @Test
    void prometheusHasNothingMountedThatItDoesNotRead() {
        copies("read", ORDERS);
        Path deploy = new Project(directory.resolve("read")).deploy();

        assertThat(FileTree.read(deploy.resolve("prometheus")).keySet())
                .isNotEmpty()
                .allMatch(name -> name.matches("prometheus[.]yml|rules/[a-z-]+[.]yml|targets/[a-z-]+[.]yml"));
        assertThat(FileTree.text(deploy.resolve("prometheus-tests/orders.test.yml")))
                .contains("rule_files: [../prometheus/rules/orders.yml]");
    }

    @Test
    void whatAServerReadsStartsItAnew() {
        Map<String, String> before = copies("before", ORDERS);
        Map<String, String> slower =
                copies("slower", ORDERS.replace("@ScrapeMetrics", "@ScrapeMetrics(interval = \"40s\")"));

        assertThat(slower.get("prometheus")).isNotEqualTo(before.get("prometheus"));
        assertThat(slower.get("alertmanager")).isEqualTo(before.get("alertmanager"));
        assertThat(copies("cache", ORDERS.replace("persistent = true", "maxMemory = \"48M\""))
                        .get("redis"))
                .isNotEqualTo(before.get("redis"));
    }
}
