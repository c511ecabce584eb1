package dev.slipway.processor.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Compiled stacks, and what Grafana gets of each. */
final class Stacks {

    private static final String IMPORTS = """
            package com.acme;

            import dev.slipway.annotations.*;

            """;

    private final Path directory;

    Stacks(Path directory) {
        this.directory = directory;
    }

    /** All files for Grafana of all accepted examples and of the stack with everything, by stack and path. */
    Map<String, String> all() {
        var files = new TreeMap<String, String>();
        for (Path golden : Golden.cases("accepted")) {
            String name = golden.getFileName().toString();
            var project = new Project(directory.resolve(name)).withSiteSources();
            FileTree.copy(golden.resolve("src"), project.root().resolve("src"));
            if (!Files.exists(golden.resolve("options"))) {
                grafana(project).forEach((path, text) -> files.put(name + "/" + path, text));
            }
        }
        everything().forEach((path, text) -> files.put("everything/" + path, text));
        return files;
    }

    /** One service of each library, with and without objectives, and all servers. */
    Map<String, String> everything() {
        return withServices(
                """
                @Stack(name = "shop")
                @ContainerImage @HealthCheck @StaticSite(source = "web") interface Storefront {}
                """,
                """
                @ContainerImage @HealthCheck(path = "/q/a.b") @Slo(availability = 99.5)
                @ScrapeMetrics(path = "/actuator/prometheus", library = MetricsLibrary.MICROMETER, interval = "30s")
                @Postgres(version = "17") @Redis(persistent = true, version = "8.0")
                final class Orders { public static void main(String[] args) {} }
                """,
                """
                @ContainerImage @HealthCheck @Slo(latency = "")
                @ScrapeMetrics(library = MetricsLibrary.CLIENT_JAVA, job = "stock.keeping", interval = "1m30s")
                final class Stock { public static void main(String[] args) {} }
                """,
                """
                @ContainerImage @HealthCheck @Slo
                @ScrapeMetrics(library = MetricsLibrary.PROM_CLIENT, interval = "5s", timeout = "2s")
                final class Mail { public static void main(String[] args) {} }
                """,
                library("org.springframework.boot", "SpringApplication"),
                library("io.prometheus.metrics.instrumentation.jvm", "JvmMetrics"),
                library("com.zaxxer.hikari", "HikariDataSource"));
    }

    static String library(String packageName, String type) {
        return "package " + packageName + ";\npublic class " + type + " {}\n";
    }

    /** What Grafana gets of a stack; a source without a package gets one, and the annotations. */
    Map<String, String> withServices(String... sources) {
        var project = new Project(directory.resolve("own")).withSiteSources();
        int number = 0;
        for (String source : sources) {
            number++;
            project.write(
                    "src/s" + number + "/" + name(source) + ".java",
                    source.startsWith("package") ? source : IMPORTS + source);
        }
        return grafana(project);
    }

    private static String name(String source) {
        var matcher =
                java.util.regex.Pattern.compile("(?:class|interface) (\\w+)").matcher(source);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> grafana(Project project) {
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.problems()).isEmpty();
        var files = new TreeMap<String, String>();
        project.deployed().forEach((path, text) -> {
            if (path.startsWith(GrafanaGenerator.DIRECTORY)) {
                files.put(path, text);
            }
        });
        return files;
    }
}
