package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes. {@link GoldenTest} shows it for each compiler and JDK. */
class DeterminismTest {

    @TempDir
    Path directory;

    private Map<String, String> outputOf(String checkout, CompilerUnderTest compiler, String... arguments) {
        Project project = AcceptedExample.named("whole-contract").at(directory.resolve(checkout));
        List<Path> files = new ArrayList<>(FileTree.under(project.root().resolve("src"), ".java"));
        Collections.shuffle(files, new Random(checkout.hashCode()));
        project.argument(arguments);
        assertThat(project.compile(compiler, files).success()).isTrue();
        return project.deployed();
    }

    @Test
    void neitherCheckoutOrderNorEncodingNorLocaleNorTimeZoneMatters() {
        Map<String, String> expected = outputOf("a", CompilerUnderTest.JAVAC);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
                    assertThat(outputOf("x y ü " + tag + compiler, compiler)).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String encoding : List.of("ISO-8859-1", "UTF-8")) {
            assertThat(outputOf(encoding, CompilerUnderTest.JAVAC, "-encoding", encoding))
                    .isEqualTo(expected);
        }
    }

    @Test
    void deploymentFilesAreUtf8WhateverTheEncodingOfTheSources() {
        var project = new Project(directory);
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(args = "\\u00e9\\u2192\\u20ac")
                class Orders {
                    public static void main(String[] args) {}
                }
                """);

        project.argument("-encoding", "ISO-8859-1").compile();

        assertThat(project.deployed().get("orders/Dockerfile")).contains("CMD [\"é→€\"]");
        assertThat(project.deployed().values())
                .allSatisfy(text -> assertThat(text).doesNotContain("\r").endsWith("\n"));
    }
}
