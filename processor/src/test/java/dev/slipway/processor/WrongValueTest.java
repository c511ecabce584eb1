package dev.slipway.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other messages of the compiler when a value is wrong. */
class WrongValueTest {

    @TempDir
    Path directory;

    private Project project(String annotation) {
        var project = new Project(directory);
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                %s
                public class OrdersService {
                    public static void main(String[] args) {}
                }
                """.formatted(annotation));
        return project;
    }

    @ParameterizedTest
    @EnumSource
    void aWrongValueIsTheOnlyErrorWhereTheGeneratedClassIsImported(CompilerUnderTest compiler) {
        var project = project(
                "@ContainerImage(port = 70000, env = @Env(name = \"1X\"))\n@HealthCheck(timeout = \"never\", path = \"health\")");
        project.source("""
                package com.acme.web;

                import com.acme.OrdersServiceSettings;
                import com.acme.OrdersServiceHealthProbe;

                class Web {
                    int port = OrdersServiceSettings.PORT;
                    Class<?> probe = OrdersServiceHealthProbe.class;
                }
                """);

        var compiled = project.compile(compiler);

        assertThat(compiled.problems()).containsExactly("duration-syntax", "env-name", "path-syntax", "port-range");
        assertThat(compiled.errors()).as("%s", compiled.errors()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCompilerCannotResolveIsTheCompilersToReport(CompilerUnderTest compiler) {
        var project = project("@ContainerImage(name = Missing.NAME, main = Missing.class)\n@DependsOn(Missing.class)");

        var compiled = project.compile(compiler);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.errors())
                .isNotEmpty()
                .noneSatisfy(error -> assertThat(error.text()).contains("slipway"));
        assertThat(project.deploy()).doesNotExist();
    }

    @Test
    void aTextThatLooksLikeTheCompilersMarkIsNotPassedOverInSilence() {
        assertThat(project("@ContainerImage(args = \"<error>\")").inMemory())
                .hadNoteContaining("Slipway: nothing was written, because the compiler cannot resolve"
                        + " com.acme.OrdersService, @ContainerImage(args)");
    }

    @Test
    void anUnresolvedServiceDoesNotHideTheProblemsOfOthers() {
        var project = project("@ContainerImage(name = Missing.NAME)");
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(port = 0)
                class Till {
                    public static void main(String[] args) {}
                }
                """);

        assertThat(project.inMemory())
                .hadErrorContaining("[slipway:port-range]")
                .inFile(project.file("com/acme/Till.java"))
                .onLine(5)
                .atColumn(24);
    }

    @ParameterizedTest
    @EnumSource
    void aMemberOfTheWrongTypeOrLeftOutIsTheCompilersToReport(CompilerUnderTest compiler) {
        var project = project("@ContainerImage(port = \"8080\", env = @Env(value = \"x\"))");

        var compiled = project.compile(compiler);

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problems()).isEmpty();
        assertThat(project.deploy()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyArrayBesideAWrongValueIsNoTrouble(CompilerUnderTest compiler) {
        var compiled = project("@ContainerImage(args = {}, env = {}, port = 70000)\n@HealthCheck(timeout = \"never\")")
                .compile(compiler);

        assertThat(compiled.problems()).containsExactly("duration-syntax", "port-range");
        assertThat(compiled.errors()).as("%s", compiled.errors()).hasSize(2);
    }

    /** Prometheus counts bytes. */
    @Test
    void theValueOfAMetricsLabelIsAsLongAsItIsWritten() {
        var labels = "@ContainerImage\n@ScrapeMetrics(labels = @Label(name = \"motto\", value = \"%s\"))";

        assertThat(project(labels.formatted("\u00fc".repeat(257))).inMemory())
                .hadErrorContaining("[slipway:metric-label]");
        assertThat(project(labels.formatted("\u00fc".repeat(256))).inMemory()).succeeded();
    }

    @Test
    void aBrokenBuildElsewhereDoesNotHideProblems() {
        var project = project("@ContainerImage(port = 70000)");
        project.source("package com.acme;\n\nclass Broken extends Missing {}\n");

        assertThat(project.inMemory()).hadErrorContaining("[slipway:port-range]");
    }

    @Test
    void strictMakesWarningsErrors() {
        var project = project("@ContainerImage\n@Resources(memory = \"64M\")").option("slipway.strict", "true");

        assertThat(project.inMemory()).hadErrorContaining("[slipway:memory-small]");
        assertThat(project.deploy()).doesNotExist();
    }

    @Test
    void warningsAloneDoNotKeepFilesFromBeingWritten() {
        var project = project("@ContainerImage\n@Resources(memory = \"64M\")").option("slipway.strict", "false");

        assertThat(project.inMemory()).hadWarningContaining("[slipway:memory-small]");
        assertThat(project.deployed()).containsKey("compose.yaml");
    }

    @Test
    void thePortOfTheOnlyServiceMustNotBeThatOfPrometheus() {
        var project = project("@ContainerImage(port = 9090)\n@ScrapeMetrics");

        var compilation = project.inMemory();

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[slipway:duplicate-host-port]")
                .inFile(project.file("com/acme/OrdersService.java"))
                .onLine(5);
    }

    /** By default the job of the metrics has the name of the service. */
    @Test
    void aNameThatIsTakenIsNotReportedOfTheJobToo() {
        var project = project("@ContainerImage(name = \"ledger\") @ScrapeMetrics @Redis(name = \"ledger\")");

        assertThat(project.compile().problems()).containsExactly("duplicate-name", "duplicate-name");
        assertThat(project("@ContainerImage(name = \"prometheus\") @ScrapeMetrics")
                        .compile()
                        .problems())
                .containsExactly("reserved-name");
    }

    @Test
    void aRateThatIsWrongIsNotJudgedFurther() {
        var project = project("@ContainerImage @HealthCheck").withSiteSources();
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage
                @StaticSite(source = "web", routes = @Route(path = "/api/", to = OrdersService.class, rateLimit = "5 per s"))
                interface Front {}
                """);

        assertThat(project.compile().problems()).containsExactly("rate-syntax");
    }
}
