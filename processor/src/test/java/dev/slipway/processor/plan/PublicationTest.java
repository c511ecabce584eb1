package dev.slipway.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Planning;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service's own annotations decide what is published and what has a way out, not the other services. */
class PublicationTest {

    private static final String MAIN = " { public static void main(String[] args) {} }";
    private static final String LINKS = "@ContainerImage(port = 7000)\nclass LinksService" + MAIN;
    private static final String PLAIN_SITE = "@ContainerImage @StaticSite(source = \"web\"%s)\ninterface Pages {}";

    @TempDir
    Path directory;

    private StackPlan plan(String... sources) {
        var project = new Project(directory);
        for (String source : sources) {
            project.source("package com.acme;\nimport dev.slipway.annotations.*;\n" + source);
        }
        return Planning.of(project).plan();
    }

    private static List<String> published(String name, StackPlan plan) {
        return Planning.container(name, plan).connections().publications().stream()
                .map(publication ->
                        publication.variable() + " " + publication.port().text())
                .toList();
    }

    private static List<String> networks(String name, StackPlan plan) {
        return Planning.container(name, plan).connections().networks().stream()
                .map(Membership::network)
                .toList();
    }

    @Test
    void aSecondServiceChangesNothing() {
        Container alone = Planning.container("links", plan(LINKS));
        StackPlan together = plan(
                LINKS, "@ContainerImage(port = 7100) @DependsOn(LinksService.class)\nclass StatisticsService" + MAIN);

        assertThat(Planning.container("links", together).connections()).isEqualTo(alone.connections());
        assertThat(published("links", together)).containsExactly("LINKS_PORT 7000:7000");
        assertThat(published("statistics", together)).containsExactly("STATISTICS_PORT 7100:7100");
    }

    @Test
    void aSiteBesideItChangesNothingUnlessItPassesRequestsOn() {
        StackPlan beside = plan(LINKS, PLAIN_SITE.formatted(""));
        StackPlan inFront =
                plan(LINKS, PLAIN_SITE.formatted(", routes = @Route(path = \"/links/\", to = LinksService.class)"));

        assertThat(published("links", beside)).containsExactly("LINKS_PORT 7000:7000");
        assertThat(published("links", inFront)).isEmpty();
        assertThat(networks("links", inFront)).contains(Network.OUTBOUND);
        assertThat(published("pages", inFront)).containsExactly("PAGES_PORT 8080:8080");
    }

    @Test
    void aWayOutIsThereUnlessTheServiceSaysOtherwise() {
        StackPlan plan = plan(
                LINKS,
                "@ContainerImage(port = 7001, outbound = false)\nclass Counter" + MAIN,
                "@ContainerImage(outbound = false, publish = {})\nclass Inner" + MAIN,
                "@ContainerImage(port = 7002, outbound = false) @Migration(main = Mover.class)\nclass Mover" + MAIN,
                PLAIN_SITE.formatted(""));

        assertThat(networks("links", plan)).containsExactly(Network.BACKEND, Network.OUTBOUND);
        assertThat(networks("counter", plan)).containsExactly(Network.BACKEND, Network.EDGE);
        assertThat(networks("inner", plan)).containsExactly(Network.BACKEND);
        assertThat(networks("mover-migration", plan)).containsExactly(Network.BACKEND);
        assertThat(networks("pages", plan)).containsExactly(Network.BACKEND, Network.EDGE);
    }
}
