package dev.slipway.processor.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts the class that the image names, which reads passwords as properties. */
class QuarkusLauncherTest {

    private static final String MAIN = """
            package com.acme.shop;

            public class Main {
                public static void main(String[] args) {
                    System.out.print(System.getProperty("quarkus.datasource.password") + " "
                            + System.getProperty("quarkus.redis.password") + " "
                            + System.getProperty("quarkus.datasource.\\"stock\\".password") + " " + String.join(",", args));
                }
            }
            """;

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void compile() {
        project = AcceptedExample.named("quarkus").at(directory).argument("-Xlint:all", "-Werror");
        project.write("src/com/acme/shop/Main.java", MAIN);
        assertThat(project.compile().errors()).isEmpty();
        project.write(
                project.root().relativize(project.classOutput()) + "/META-INF/slipway/main", "com.acme.shop.Main\n");
    }

    @Test
    void secretsBecomeProperties() throws Exception {
        project.write("database", "s3cret\n");
        project.write("redis", "of redis");

        assertThat(run(
                        Map.of(
                                "SLIPWAY_PROPERTIES",
                                "quarkus.datasource.password=DATABASE_PASSWORD_FILE,"
                                        + "quarkus.redis.password=REDIS_PASSWORD_FILE",
                                "DATABASE_PASSWORD_FILE",
                                directory.resolve("database").toString(),
                                "REDIS_PASSWORD_FILE",
                                directory.resolve("redis").toString()),
                        "a",
                        "b"))
                .isEqualTo("s3cret of redis null a,b");
    }

    @Test
    void aVariableOfANameInQuotesWins() throws Exception {
        project.write("database", "s3cret");

        assertThat(run(Map.of(
                        "SLIPWAY_PROPERTIES",
                        "quarkus.datasource.\"stock\".password=STOCK_PASSWORD_FILE,quarkus.redis.password=STOCK_PASSWORD_FILE",
                        "STOCK_PASSWORD_FILE",
                        directory.resolve("database").toString(),
                        "QUARKUS_DATASOURCE__STOCK__PASSWORD",
                        "mine")))
                .isEqualTo("null s3cret null ");
    }

    @Test
    void aVariableWithTheValueWins() throws Exception {
        project.write("database", "s3cret");

        assertThat(run(Map.of(
                        "SLIPWAY_PROPERTIES",
                        "quarkus.datasource.password=DATABASE_PASSWORD_FILE",
                        "DATABASE_PASSWORD_FILE",
                        directory.resolve("database").toString(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "mine")))
                .isEqualTo("null null null ");
    }

    private String run(Map<String, String> environment, String... args) throws Exception {
        var words = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                project.classOutput().toString(),
                "com.acme.shop.OrdersLauncher"));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
