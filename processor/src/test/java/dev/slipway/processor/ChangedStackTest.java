package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build says what it changes in the stack of the last build, and stops if data would be left behind. */
class ChangedStackTest {

    private static final String HEAD = "package com.acme;\nimport dev.slipway.annotations.*;\n";
    private static final String MAIN = " { public static void main(String[] args) {} }";

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void firstBuild() {
        project = new Project(directory).withSiteSources();
        service("Parcels", "@ContainerImage(port = 7070)\n@Postgres(version = \"16\")");
        assertThat(project.compile().success()).isTrue();
    }

    private void service(String name, String annotations) {
        project.source(HEAD + annotations + "\nclass " + name + MAIN);
    }

    private Compiled renamed(String annotations) throws Exception {
        Files.delete(directory.resolve("src/com/acme/Parcels.java"));
        FileTree.delete(project.classOutput());
        service("Shipments", annotations);
        return project.compile();
    }

    private static String note(Compiled compiled) {
        return compiled.notes().stream()
                .filter(note -> note.contains("compared with the last build"))
                .findFirst()
                .orElse("");
    }

    @Test
    void aRenamedClassDoesNotLoseItsDatabase() throws Exception {
        Map<String, String> before = project.deployed();

        Compiled compiled = renamed("@ContainerImage(port = 7070)\n@Postgres(version = \"16\")");

        assertThat(compiled.problems()).containsExactly("data-left-behind");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text())
                        .contains("the database shipments would begin empty, and leave the database parcels behind")
                        .contains("write database = \"parcels\""));
        assertThat(project.deployed()).isEqualTo(before);
    }

    @Test
    void theFixKeepsItAndTheRestIsSaid() throws Exception {
        Compiled compiled =
                renamed("@ContainerImage(port = 7070)\n@Postgres(version = \"16\", database = \"parcels\")");

        assertThat(compiled.problems()).isEmpty();
        assertThat(note(compiled)).contains("- parcels is no longer part of the stack, and is removed");
        assertThat(project.deployed().get("compose.yaml")).contains("jdbc:postgresql://postgres:5432/parcels");
    }

    @Test
    void dataMayStayBehindWhereTheDescriptionIsDeleted() throws Exception {
        Files.delete(project.deploy().resolve(".slipway-stack"));

        assertThat(renamed("@ContainerImage(port = 7070)\n@Postgres(version = \"16\")")
                        .problems())
                .isEmpty();
        assertThat(project.deployed().get(".slipway-stack")).contains("database postgres shipments");
    }

    @Test
    void aRenamedStackLosesAllVolumes() {
        service("Parcels", "@Stack(name = \"post\")\n@ContainerImage(port = 7070)\n@Postgres(version = \"16\")");

        assertThat(project.compile().errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.text())
                                .contains(
                                        "[slipway:data-left-behind] the stack post would begin empty, and leave postgres-data"));
    }

    @Test
    void anOptionThatRenamesIt() {
        assertThat(project.option("slipway.stack", "post").compile().errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.text()).contains("Fix: write -Aslipway.stack=shop to keep the data"));
    }

    @Test
    void aServerThatIsRemovedLeavesItsDataAndSaysSo() {
        service("Parcels", "@ContainerImage(port = 7070)");

        Compiled compiled = project.compile();

        assertThat(compiled.problems()).isEmpty();
        assertThat(note(compiled))
                .contains("- postgres is no longer part of the stack")
                .contains("- parcels leaves the network postgres")
                .contains("- the volume postgres-data is no longer used; it stays, with its data")
                .contains("- the database parcels is no longer used; it stays, with its data");
    }

    @Test
    void aServiceThatIsNoLongerPublishedIsNamedWithItsAddress() {
        service(
                "Parcels",
                "@ContainerImage(port = 7070, publish = \"0.0.0.0:80:7070\", outbound = false)\n@Postgres(version = \"16\")");

        assertThat(note(project.compile()))
                .contains("- parcels is no longer published at 127.0.0.1:7070")
                .contains("- parcels is now published at 0.0.0.0:80")
                .contains("- parcels leaves the network outbound");
    }

    @Test
    void aSecondServiceChangesNothingForTheFirst() {
        service("Returns", "@ContainerImage(port = 7171)");

        assertThat(note(project.compile())).isEmpty();
    }

    @Test
    void testsThatHaveServicesOfTheirOwnAreNotCompared() {
        var tests = new Project(directory.resolve("tests"))
                .option("slipway.deployDirectory", project.deploy().toString())
                .classOutput(directory.resolve("target/test-classes").toString());
        tests.source(HEAD + "@ContainerImage\n@Postgres(version = \"16\")\nclass Fake" + MAIN);

        assertThat(tests.compile().problems()).isEmpty();
    }
}
