package dev.slipway.maven;

import static dev.slipway.maven.TestProject.DEFAULT_COMPILE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the compiler is told. */
class CompileTest {

    private static final String LOMBOK = """
            <annotationProcessorPaths>
              <path><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId><version>1</version></path>
            </annotationProcessorPaths>
            """;

    private final TestProject project = new TestProject();

    @Test
    void theCompileOfMainSourcesGetsProcessorAndOptions() throws Exception {
        project.extend();

        assertThat(project.processors(DEFAULT_COMPILE)).containsExactly("slipway-processor");
        assertThat(project.arguments(DEFAULT_COMPILE))
                .containsExactly(
                        "-Aslipway.deployDirectory=/orders/target/deploy",
                        "-Aslipway.jar=/orders/target/orders-1.4.jar",
                        "-Aslipway.stack=orders",
                        "-Aslipway.version=1.4",
                        "-Aslipway.projectDirectory=/orders",
                        "-Aslipway.operatorDirectory=/orders/deploy");
    }

    @Test
    void theCompileOfTestsStaysAsItIs() throws Exception {
        project.extend();

        assertThat(project.processors("default-testCompile")).isEmpty();
        assertThat(project.arguments("default-testCompile")).isEmpty();
        assertThat(project.proc("default-testCompile")).isEmpty();
    }

    @Test
    void slipwayIsTheLastOfTheProcessors() throws Exception {
        project.compile(DEFAULT_COMPILE, "compile", LOMBOK)
                .compile("more", "compile", "")
                .extend();

        assertThat(project.processors(DEFAULT_COMPILE)).containsExactly("lombok", "slipway-processor");
        assertThat(project.processors("more")).containsExactly("slipway-processor");
    }

    @Test
    void nothingIsSaidTwice() throws Exception {
        project.compile(DEFAULT_COMPILE, "compile", """
                        <annotationProcessorPaths>
                          <path>
                            <groupId>dev.slipway</groupId>
                            <artifactId>slipway-processor</artifactId>
                            <version>0.0.9</version>
                          </path>
                        </annotationProcessorPaths>
                        <compilerArgs><arg>-Aslipway.stack=shop</arg></compilerArgs>
                        <compilerArgument>-Aslipway.version=7</compilerArgument>
                        <compilerArguments><Aslipway.jar>/a.jar</Aslipway.jar></compilerArguments>
                        """).extend().extend();

        assertThat(project.processors(DEFAULT_COMPILE)).containsExactly("slipway-processor");
        assertThat(project.arguments(DEFAULT_COMPILE))
                .containsExactly(
                        "-Aslipway.stack=shop",
                        "-Aslipway.deployDirectory=/orders/target/deploy",
                        "-Aslipway.projectDirectory=/orders",
                        "-Aslipway.operatorDirectory=/orders/deploy");
    }

    @Test
    void settingsOfTheBlockAreOptions() throws Exception {
        project.settings("""
                <stack>shop</stack>
                <operatorDirectory>ops/shop</operatorDirectory>
                <mirrors>docker.io=images.example.com/hub</mirrors>
                <strict>true</strict>
                """).extend();

        assertThat(project.arguments(DEFAULT_COMPILE))
                .contains(
                        "-Aslipway.stack=shop",
                        "-Aslipway.operatorDirectory=/orders/ops/shop",
                        "-Aslipway.mirrors=docker.io=images.example.com/hub",
                        "-Aslipway.strict=true");
    }

    @Test
    void aVersionIsATag() throws Exception {
        project.model().setVersion("1.4+7-SNAPSHOT");

        assertThat(project.extend().arguments(DEFAULT_COMPILE)).contains("-Aslipway.version=1.4-7-SNAPSHOT");
    }

    @Test
    void aCompileWithoutProcessorsStaysSo() throws Exception {
        project.compile(DEFAULT_COMPILE, "compile", "<proc>none</proc>").extend();

        assertThat(project.processors(DEFAULT_COMPILE)).isEmpty();
        assertThat(project.arguments(DEFAULT_COMPILE)).isEmpty();
    }

    @Test
    void aCompilerPluginWithoutProcessorPathsIsRaised() throws Exception {
        assertThat(project.compiler("3.1").extend().compiler().getVersion()).isEqualTo("3.16.0");
        assertThat(new TestProject().compiler("3.8.1").extend().compiler().getVersion())
                .isEqualTo("3.8.1");
    }

    @Test
    void processorsOnTheClassPathAreStillFound() throws Exception {
        project.dependency("org.projectlombok", "lombok").extend();

        assertThat(project.processors(DEFAULT_COMPILE)).isEmpty();
        assertThat(project.dependencies()).contains("slipway-processor");
        assertThat(project.proc(DEFAULT_COMPILE)).isEqualTo(Runtime.version().feature() < 23 ? "" : "full");
        assertThat(project.arguments(DEFAULT_COMPILE)).contains("-Aslipway.stack=orders");
        assertThat(project.told("check", "mayHideProcessors")).isEqualTo("false");
    }

    @Test
    void withProcessorPathsTheClassPathDoesNotMatter() throws Exception {
        project.dependency("org.projectlombok", "lombok")
                .compile(DEFAULT_COMPILE, "compile", LOMBOK)
                .extend();

        assertThat(project.processors(DEFAULT_COMPILE)).containsExactly("lombok", "slipway-processor");
        assertThat(project.dependencies()).doesNotContain("slipway-processor");
    }

    @Test
    void theBlockSaysWhereProcessorsAre() throws Exception {
        project.settings("<processorsOnClassPath>true</processorsOnClassPath>").extend();
        var other = new TestProject()
                .dependency("org.projectlombok", "lombok")
                .settings("<processorsOnClassPath>false</processorsOnClassPath>")
                .extend();

        assertThat(project.dependencies()).contains("slipway-processor");
        assertThat(other.processors(DEFAULT_COMPILE)).containsExactly("slipway-processor");
        assertThat(other.told("check", "mayHideProcessors")).isEqualTo("false");
    }
}
