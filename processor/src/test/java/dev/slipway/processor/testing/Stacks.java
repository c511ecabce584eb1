package dev.slipway.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiled stacks, and what is generated for each. */
public final class Stacks {

    private static final String IMPORTS = """
            package com.acme;

            import dev.slipway.annotations.*;

            """;

    private final Path directory;
    private final String[] wanted;

    /**
     * Stacks, with the files of some directories.
     *
     * @param directory where they are compiled
     * @param wanted the prefixes of the paths: {@code grafana/}
     */
    public Stacks(Path directory, String... wanted) {
        this.directory = directory;
        this.wanted = wanted;
    }

    /** The files of all accepted examples and of the stack with everything, by stack and path. */
    public Map<String, String> all() {
        var files = new TreeMap<String, String>();
        for (AcceptedExample example : AcceptedExample.all()) {
            if (!example.hasOptions()) {
                files(example.at(directory.resolve(example.name())))
                        .forEach((path, text) -> files.put(example + "/" + path, text));
            }
        }
        everything().forEach((path, text) -> files.put("everything/" + path, text));
        return files;
    }

    /** One service of each library, with and without objectives, and all servers. */
    public Map<String, String> everything() {
        return withServices(
                """
                @Stack(name = "shop")
                @ContainerImage(publish = {}) @HealthCheck @StaticSite(source = "web") interface Storefront {}
                """,
                """
                @ContainerImage(publish = {}) @HealthCheck(path = "/q/a.b") @Slo(availability = 99.5)
                @ScrapeMetrics(path = "/actuator/prometheus", library = MetricsLibrary.MICROMETER, interval = "30s")
                @Postgres(version = "17") @Redis(persistent = true, version = "8.0")
                final class Orders { public static void main(String[] args) {} }
                """,
                """
                @ContainerImage(publish = {}) @HealthCheck @Slo(latency = "")
                @ScrapeMetrics(library = MetricsLibrary.CLIENT_JAVA, job = "stock.keeping", interval = "1m30s")
                final class Stock { public static void main(String[] args) {} }
                """,
                """
                @ContainerImage(publish = {}) @HealthCheck @Slo
                @ScrapeMetrics(library = MetricsLibrary.PROM_CLIENT, interval = "5s", timeout = "2s")
                final class Mail { public static void main(String[] args) {} }
                """,
                library("org.springframework.boot", "SpringApplication"),
                library("org.springframework.boot.actuate.endpoint.annotation", "Endpoint"),
                library("org.springframework.web.servlet", "DispatcherServlet"),
                library("io.prometheus.metrics.instrumentation.jvm", "JvmMetrics"),
                library("com.zaxxer.hikari", "HikariDataSource"));
    }

    /** The source of a class by which a library is found on the class path. */
    public static String library(String packageName, String type) {
        return "package " + packageName + ";\npublic class " + type + " {}\n";
    }

    /** The files of a stack; a source without a package gets one, and the annotations. */
    public Map<String, String> withServices(String... sources) {
        var project = new Project(directory.resolve("own")).withSiteSources();
        int number = 0;
        for (String source : sources) {
            number++;
            project.write(
                    "src/s" + number + "/" + name(source) + ".java",
                    source.startsWith("package") ? source : IMPORTS + source);
        }
        return files(project);
    }

    private static String name(String source) {
        var matcher = Pattern.compile("(?:class|interface) (\\w+)").matcher(source);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private Map<String, String> files(Project project) {
        Compiled compiled = project.compile();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.problems()).isEmpty();
        var files = new TreeMap<String, String>();
        project.deployed().forEach((path, text) -> {
            if (Stream.of(wanted).anyMatch(path::startsWith)) {
                files.put(path, text);
            }
        });
        return files;
    }
}
