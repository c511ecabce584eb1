package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slipway beside other processors, in modules, and without any work. */
class RoundsTest {

    @TempDir
    Path directory;

    /** Another processor, which generates a service in the first round. */
    private static final class ServiceMaker extends AbstractProcessor {

        private boolean isDone;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (var out = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.Stock")
                        .openWriter()) {
                    out.write(
                            "package com.acme; import dev.slipway.annotations.*; @ContainerImage(publish = {}) @HealthCheck "
                                    + "class Stock { public static void main(String[] a) { int p = StockSettings.PORT; } }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatAnotherProcessorGeneratesIsInTheStack(CompilerUnderTest compiler) {
        var project = new Project(directory).processor(new ServiceMaker());
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(publish = {})
                @DependsOn(Stock.class)
                class Orders {
                    public static void main(String[] args) { int p = OrdersSettings.PORT; }
                }
                """);

        var compiled = project.compile(compiler);

        assertThat(compiled.errors()).isEmpty();
        assertThat(project.deployed()).containsKeys("orders/Dockerfile", "stock/Dockerfile");
        assertThat(project.deployed().get("compose.yaml")).contains("      stock: {condition: service_healthy}");
    }

    @Test
    void aModuleNeedsNothingButTheAnnotations() {
        var project = new Project(directory).argument("-Xlint:all", "-Werror");
        project.source("""
                module com.acme {
                    requires static dev.slipway.annotations;
                }
                """);
        project.source("""
                package com.acme;

                import dev.slipway.annotations.*;

                @ContainerImage(publish = {})
                @HealthCheck
                class Orders {
                    public static void main(String[] args) {}
                }
                """);

        var compiled = project.compile();

        assertThat(compiled.errors()).isEmpty();
        assertThat(project.deployed()).containsKey("orders/Dockerfile");
    }

    @Test
    void whereNothingIsAnnotatedNothingIsWritten() {
        var project = new Project(directory);
        project.source("package com.acme;\n\nclass Orders {}\n");

        var compiled = project.compile();

        // javac never calls a processor without its annotations, and warns that no processor recognized the options.
        assertThat(compiled.messages()).singleElement().asString().contains("not recognized by any processor");
        assertThat(project.deploy()).doesNotExist();
        assertThat(project.classOutput().resolve("META-INF")).doesNotExist();
    }

    @Test
    void aServiceInTheUnnamedPackageIsFine() {
        var project = new Project(directory);
        project.source("""
                import dev.slipway.annotations.*;

                @ContainerImage(publish = {})
                @HealthCheck
                class Orders {
                    public static void main(String[] args) { System.out.println(OrdersSettings.NAME); }
                }
                """);

        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.deployed().get("orders/Dockerfile")).contains("\"OrdersHealthProbe\"", "\"Orders\"]");
    }
}
