package dev.slipway.processor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Editor;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Project;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.annotation.processing.Completion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is offered, asked as editors do: through {@code Processor.getCompletions}. */
class CompletionsTest {

    /** Where a member is tried: all else that its annotation needs stands around it. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            entry(
                    "Alert",
                    "@ScrapeMetrics(alerts = @Alert(name = \"Slow\", expr = \"x > 1\", summary = \"slow\", %s))"),
            entry(
                    "BackingService.image",
                    "@BackingService(name = \"b\", port = 1, user = \"9\", healthCheck = \"ok\", %s)"),
            entry(
                    "BackingService.user",
                    "@BackingService(name = \"b\", port = 1, image = \"b:1\", healthCheck = \"ok\", %s)"),
            entry("ContainerImage", "@ContainerImage(publish = {}, %s)"),
            entry("ContainerImage.modules", "@ContainerImage(runtime = ImageRuntime.JLINK, %s)"),
            entry(
                    "Exporter",
                    "@BackingService(name = \"b\", port = 1, user = \"9\", image = \"b:1\", healthCheck = \"ok\","
                            + " exporter = @Exporter(port = 2, %s))"),
            entry("HealthCheck", "@HealthCheck(%s)"),
            entry("Migration", "@Migration(main = Till.class, %s)"),
            entry("Monitoring", "@ScrapeMetrics @Stack(monitoring = @Monitoring(%s))"),
            entry("Postgres", "@Postgres(%s)"),
            entry("Redis", "@Redis(%s)"),
            entry("Resources", "@Resources(%s)"),
            entry("Route", "routes = @Route(path = \"/till/\", to = Till.class, %s)"),
            entry("Route.path", "routes = @Route(to = Till.class, %s)"),
            entry("ScrapeMetrics", "@ScrapeMetrics(%s)"),
            entry("Slo", "@ScrapeMetrics(library = MetricsLibrary.MICROMETER) @Slo(%s)"),
            entry("StaticSite", "%s"));

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory.resolve("shop")).withSiteSources();
    }

    @Test
    void usualValuesStandAsCode() {
        assertThat(offered("Resources", "memory", "")).contains("\"512M\"", "\"1G\"");
        assertThat(offered("ContainerImage", "javaVersion", "")).containsExactly("17", "21", "25");
        assertThat(offered("Slo", "availability", "")).contains("99.9");
        assertThat(offered("Postgres", "version", null)).contains("\"17\"");
        assertThat(offered("ContainerImage", "args", "")).isEmpty();
    }

    @Test
    void whatIsTypedNarrowsThem() {
        assertThat(offered("ScrapeMetrics", "path", "\"/actu")).containsExactly("\"/actuator/prometheus\"");
        assertThat(offered("ScrapeMetrics", "path", "/q")).containsExactly("\"/q/metrics\"");
        assertThat(offered("ContainerImage", "javaVersion", "2")).containsExactly("21", "25");
        assertThat(offered("ScrapeMetrics", "path", "\"/none")).isEmpty();
    }

    @Test
    void aNoteSaysWhenAValueIsRight() {
        assertThat(completions("HealthCheck", "path", "\"/actuator"))
                .singleElement()
                .satisfies(one -> assertThat(one.getMessage()).isEqualTo("Spring Boot"));
    }

    @Test
    void theServicesAndServersOfTheModuleAreOffered() {
        project.source("""
            package com.acme;

            import dev.slipway.annotations.*;

            class Shop {
                @ContainerImage
                static class Sales { public static void main(String[] args) {} }

                @Redis
                interface Cache {}

                @ContainerImage(publish = {})
                @StaticSite(source = "web")
                interface Front {}

                @Stack(name = "shop")
                interface Whole {}
            }
            """);
        assertThat(project.option("slipway.deployDirectory", null).compile().success())
                .isTrue();

        assertThat(offered("DependsOn", "value", ""))
                .containsExactly("com.acme.Shop.Cache.class", "com.acme.Shop.Front.class", "com.acme.Shop.Sales.class");
        assertThat(offered("Route", "to", "com.acme.Shop.S")).containsExactly("com.acme.Shop.Sales.class");
        assertThat(offered("Route", "to", "")).containsExactly("com.acme.Shop.Sales.class");
        assertThat(offered("Stack", "services", ""))
                .containsExactly("com.acme.Shop.Front.class", "com.acme.Shop.Sales.class");
        assertThat(offered("Migration", "main", "")).isEmpty();
    }

    @Test
    void secretsAndSourcesAreThoseOfTheProject() {
        project.write("deploy/secrets/pager", "x");
        project.write("deploy/secrets/mail-key", "x");
        project.write("deploy/secrets/.salt", "x");
        project.write("deploy/secrets/.gitignore", "*");
        project.write("pages/index.html", "<!doctype html>\n");

        assertThat(offered("Env", "secret", "")).containsExactly("\"mail-key\"", "\"pager\"");
        assertThat(offered("Receiver", "secret", "\"p")).containsExactly("\"pager\"");
        assertThat(offered("StaticSite", "source", "")).containsExactly("\"pages\"", "\"web\"");
    }

    @Test
    void withoutOptionsNothingFails() {
        project.option("slipway.operatorDirectory", null).option("slipway.projectDirectory", null);

        assertThat(offered("Env", "secret", "")).isEmpty();
        assertThat(offered("StaticSite", "source", "")).isEmpty();
        assertThat(offered("DependsOn", "value", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "a\0b"})
    void pathsThatTheCompilerRefusesOfferNothing(String path) {
        project.option("slipway.operatorDirectory", path).option("slipway.projectDirectory", path);

        assertThat(offered("Env", "secret", "")).isEmpty();
        assertThat(offered("StaticSite", "source", "")).isEmpty();
    }

    /** An editor that offers what does not compile is worse than one that offers nothing. */
    @Test
    void allThatIsOfferedCompiles() throws Exception {
        var keys = new Properties();
        keys.load(new StringReader(
                FileTree.text(Path.of("src/main/resources/dev/slipway/processor/editor/suggestions.properties"))));
        int expected = 0;
        int count = 0;
        for (String key : keys.stringPropertyNames()) {
            expected += keys.getProperty(key).split(" \\| ").length;
            String annotation = key.substring(0, key.indexOf('.'));
            String member = key.substring(key.indexOf('.') + 1);
            List<String> values = offered(annotation, member, "");
            for (String value : values) {
                var tried = new Project(directory.resolve(key + count++)).withSiteSources();
                tried.source(source(key, annotation, member + " = " + value));
                assertThat(tried.compile().problems()).as("%s = %s", key, value).isEmpty();
            }
        }
        System.out.println("count: " + count + " completions that compile");
        assertThat(count).isEqualTo(expected).isGreaterThan(100);
    }

    private static String source(String key, String annotation, String assignment) {
        String place = PLACES.getOrDefault(key, PLACES.get(annotation)).formatted(assignment);
        boolean isOfSite = annotation.equals("Route") || annotation.equals("StaticSite");
        return """
            package com.acme;

            import dev.slipway.annotations.*;

            %s
            final class Till {
                public static void main(String[] args) {}

                %s
            }
            """.formatted(
                place.startsWith("@ContainerImage")
                        ? place
                        : "@ContainerImage(publish = {})" + (isOfSite ? "" : " " + place),
                isOfSite
                        ? "@ContainerImage @StaticSite(source = \"web\", "
                                + (place.startsWith("trustedProxies") ? "" : "trustedProxies = \"10.0.0.0/8\", ")
                                + place + ") interface Front {}"
                        : "");
    }

    private List<String> offered(String annotation, String member, String typed) {
        return completions(annotation, member, typed).stream()
                .map(Completion::getValue)
                .toList();
    }

    private List<Completion> completions(String annotation, String member, String typed) {
        var editor = new Editor(annotation, member, typed);
        var asked = project.source("package com.acme.asked;\n\nclass Asked {}\n");
        project.only(editor).compile(CompilerUnderTest.JAVAC, List.of(asked));
        project.only(new SlipwayProcessor());
        return editor.offered();
    }
}
