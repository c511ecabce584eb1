package dev.slipway.maven;

import static dev.slipway.maven.TestProject.execution;
import static dev.slipway.maven.TestProject.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.MavenExecutionException;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.Test;

/** Which goals run in a build. */
class GoalsTest {

    private static final String MAVEN = "org.apache.maven.plugins";

    private final TestProject project = new TestProject();

    @Test
    void aPlainJarNeedsItsLibraries() throws Exception {
        assertThat(project.extend().goals()).contains("prepare", "libraries");
    }

    @Test
    void aJarThatHoldsThemDoesNot() throws Exception {
        Plugin boot = plugin("org.springframework.boot", "spring-boot-maven-plugin", "4.1.2");
        Plugin shade = plugin(MAVEN, "maven-shade-plugin", "3.6.2");

        assertThat(new TestProject()
                        .plugin(boot, execution("repackage", "repackage", ""))
                        .extend()
                        .goals())
                .doesNotContain("libraries");
        assertThat(new TestProject()
                        .plugin(shade, execution("default-shade", "shade", ""))
                        .extend()
                        .goals())
                .doesNotContain("libraries");
        assertThat(new TestProject()
                        .plugin(plugin("io.quarkus.platform", "quarkus-maven-plugin", "3.37.4"))
                        .extend()
                        .goals())
                .doesNotContain("libraries");
    }

    @Test
    void aPluginThatIsSwitchedOffDoesNotPack() throws Exception {
        var execution = execution("default-shade", "shade", "");
        execution.setPhase("none");

        assertThat(project.plugin(plugin(MAVEN, "maven-shade-plugin", "3.6.2"), execution)
                        .extend()
                        .goals())
                .contains("libraries");
    }

    @Test
    void whoeverCopiesLibrariesGoesOnDoingIt() throws Exception {
        assertThat(copying("/orders/target/lib").extend().goals()).doesNotContain("libraries");
        assertThat(copying("/orders/target/agents").extend().goals()).contains("libraries");
        assertThat(copying("/orders/target/libs").extend().goals()).contains("libraries");
        assertThat(copying("/orders/target/libs")
                        .dependency("io.helidon.webserver", "helidon-webserver")
                        .extend()
                        .goals())
                .doesNotContain("libraries");
    }

    private static TestProject copying(String directory) {
        return new TestProject()
                .plugin(
                        plugin(MAVEN, "maven-dependency-plugin", "3.11.0"),
                        execution("copy", "copy-dependencies", "<outputDirectory>" + directory + "</outputDirectory>"));
    }

    @Test
    void springBootLeavesSlipwayOut() throws Exception {
        Plugin boot = plugin("org.springframework.boot", "spring-boot-maven-plugin", "4.1.2");
        project.dependency("org.projectlombok", "lombok")
                .plugin(boot, execution("repackage", "repackage", ""))
                .extend();

        assertThat(boot.getExecutions().get(0).getConfiguration().toString())
                .contains("<excludes>", "<artifactId>slipway-annotations</artifactId>")
                .contains("<artifactId>slipway-processor</artifactId>");
    }

    @Test
    void theFingerprintHasAllOptions() throws Exception {
        project.compile(
                        TestProject.DEFAULT_COMPILE,
                        "compile",
                        "<compilerArgument>-Aslipway.stack=x</compilerArgument>")
                .extend();

        assertThat(project.told("prepare", "fingerprint").lines())
                .contains("-Aslipway.stack=x", "-Aslipway.version=1.4");
    }

    /** A pom may go on saying it to the compiler. */
    @Test
    void theDirectoriesAreThoseOfTheCompiler() throws Exception {
        project.compile(TestProject.DEFAULT_COMPILE, "compile", """
                        <compilerArgs>
                          <arg>-Aslipway.deployDirectory=/orders/stack</arg>
                          <arg>-Aslipway.jar=/orders/out/orders.jar</arg>
                        </compilerArgs>
                        """).extend();

        assertThat(project.told("prepare", "deployDirectory")).isEqualTo("/orders/stack");
        assertThat(project.told("check", "deployDirectory")).isEqualTo("/orders/stack");
        assertThat(project.told("libraries", "libraries")).isEqualTo("/orders/out/lib");
    }

    @Test
    void processorsOfOthersMayBeHidden() throws Exception {
        assertThat(project.extend().told("check", "mayHideProcessors"))
                .isEqualTo(String.valueOf(Runtime.version().feature() < 23));
    }

    @Test
    void projectsWithoutTheBlockStayAsTheyAre() throws Exception {
        project.slipway().setExtensions(false);
        var aggregator = new TestProject();
        aggregator.model().setPackaging("pom");

        assertThat(project.extend().goals()).isEmpty();
        assertThat(aggregator.extend().goals()).isEmpty();
        assertThat(aggregator.arguments(TestProject.DEFAULT_COMPILE)).isEmpty();
    }

    /** Maven 3.8 would ignore it without a message. */
    @Test
    void aMisspeltElementIsAnError() {
        assertThatThrownBy(() -> project.settings("<stak>shop</stak>").extend())
                .isInstanceOf(MavenExecutionException.class)
                .hasMessageContaining("for orders has <stak>, which")
                .hasMessageContaining("<stack>");
    }

    @Test
    void eachParameterOfAGoalMayBeInTheBlock() throws Exception {
        project.settings(
                        "<strict>true</strict><service>orders</service><processorsOnClassPath>false</processorsOnClassPath>")
                .extend();

        assertThat(project.goals()).contains("prepare");
    }

    @Test
    void aMisspeltElementInTheParentIsNoErrorOfAModuleWithoutAnnotations() throws Exception {
        project.settings("<stak>shop</stak>").withoutAnnotations().inherited().extend();

        assertThat(project.goals()).isEmpty();
    }

    @Test
    void missingAnnotationsAreAnErrorWhereTheBlockIs() throws Exception {
        assertThatThrownBy(() -> project.withoutAnnotations().extend())
                .isInstanceOf(MavenExecutionException.class)
                .hasMessageContaining("The pom of orders has")
                .hasMessageContaining("<artifactId>slipway-annotations</artifactId>");
        assertThat(new TestProject().withoutAnnotations().inherited().extend().goals())
                .isEmpty();
    }
}
