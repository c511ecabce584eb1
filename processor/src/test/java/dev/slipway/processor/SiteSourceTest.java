package dev.slipway.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sources of a site may be. */
class SiteSourceTest {

    @TempDir
    Path directory;

    @Test
    void aBlankAboveTheProjectIsNoMatter() {
        Project project = site(new Project(directory.resolve("my project")));

        assertThat(project.inMemory()).succeeded();
        assertThat(project.deployed().get("storefront/Dockerfile")).contains("COPY web/package.json");
    }

    @Test
    void aBlankThatTheDockerfileWouldHaveToNameIsAProblem() {
        Path root = directory.resolve("root");
        Project project = site(new Project(root.resolve("my project")))
                .option("slipway.deployDirectory", root.resolve("deploy").toString());

        assertThat(project.inMemory()).hadErrorContaining("[slipway:option-value]");
        assertThat(root.resolve("deploy")).doesNotExist();
    }

    private static Project site(Project project) {
        project.withSiteSources().source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage
                @StaticSite(source = "web")
                interface Storefront {}
                """);
        return project;
    }
}
