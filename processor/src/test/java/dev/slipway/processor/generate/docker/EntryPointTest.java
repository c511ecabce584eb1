package dev.slipway.processor.generate.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The image starts the Java that it holds. */
class EntryPointTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"DISTROLESS, /usr/bin/java", "JLINK, /opt/java/bin/java"})
    void itIsTheJavaOfTheRuntime(String runtime, String java) {
        var project = new Project(directory);
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(runtime = ImageRuntime.%s, jvmOptions = "-Xss512k", args = "serve")
                class Parcels {
                    public static void main(String[] args) {}
                }
                """.formatted(runtime));

        assertThat(project.compile().success()).isTrue();
        assertThat(project.deployed().get("parcels/Dockerfile"))
                .containsOnlyOnce("\nENTRYPOINT [\"" + java + "\", ")
                .contains("\"-Xss512k\", ")
                .contains("\"com.acme.Parcels\"");
    }
}
