package dev.slipway.processor.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the memory of a container is divided where the framework is known. */
class SpringMemoryTest {

    private static final String SERVICE = """
            package com.acme.shop;

            import dev.slipway.annotations.*;

            %s
            public class OrdersApplication {
                public static void main(String[] args) {}
            }
            """;

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = AcceptedExample.named("spring-boot-defaults").at(directory);
    }

    @Test
    void theWholeLimitIsDivided() {
        compile("@ContainerImage @HealthCheck");

        assertThat(flags())
                .containsSubsequence(
                        "-XX:MaxRAMPercentage=37",
                        "-XX:MaxMetaspaceSize=134M",
                        "-XX:ReservedCodeCacheSize=51M",
                        "-XX:MaxDirectMemorySize=32M");
        assertThat(project.deployed().get("orders/Dockerfile"))
                .contains("heap, 189 of 512 MiB\n", "66 MiB are left for threads and symbols, 40 for the probe\n");
    }

    @Test
    void aLargeLimitHasTheUsualShareForTheHeap() {
        compile("@ContainerImage @HealthCheck @Resources(memory = \"4G\")");

        assertThat(flags()).contains("-XX:MaxRAMPercentage=75", "-XX:ReservedCodeCacheSize=240M");
    }

    @Test
    void optionsOfTheServiceDivideItAlone() {
        compile("@ContainerImage(jvmOptions = \"-XX:MaxMetaspaceSize=150M\") @HealthCheck");

        assertThat(flags())
                .contains("-XX:MaxRAMPercentage=37", "-XX:MaxMetaspaceSize=150M")
                .noneMatch(flag -> flag.startsWith("-XX:MaxDirectMemorySize"));
    }

    @Test
    void aLimitThatIsTooSmallForTheFrameworkIsSaid() {
        Compiled compiled = compile("@ContainerImage @HealthCheck @Resources(memory = \"256M\")");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text().contains("[slipway:memory-small]")
                        && message.text().contains("heap of 64 MiB and 194 MiB")
                        && message.text().contains("memory = \"288M\""));
    }

    @Test
    void theSuggestedLimitIsEnough() {
        assertThat(compile("@ContainerImage @HealthCheck @Resources(memory = \"288M\")")
                        .messages())
                .noneMatch(message -> message.text().contains("memory-small"));
    }

    @Test
    void aJvmDoesNotMakeASmallHeapLarger() {
        compile("@ContainerImage @HealthCheck @Resources(memory = \"416M\")");

        assertThat(flags()).containsSubsequence("-XX:MaxRAMPercentage=25", "-XX:MinRAMPercentage=25");
    }

    @Test
    void aHeapThatTheJvmMakesItselfIsNotSaidTwice() {
        compile("@ContainerImage @HealthCheck");

        assertThat(flags()).noneMatch(flag -> flag.startsWith("-XX:MinRAMPercentage"));
    }

    @Test
    void aLimitWithoutRoomForGrowthHoldsWhatWasMeasured() {
        compile("@ContainerImage @HealthCheck @Resources(memory = \"288M\")");

        assertThat(flags())
                .contains("-XX:MaxRAMPercentage=32", "-XX:MinRAMPercentage=32")
                .noneMatch(flag -> flag.startsWith("-XX:MaxMetaspaceSize"));
    }

    @Test
    void aShareOfTheServiceForSmallMemoryIsKept() {
        compile("@ContainerImage(jvmOptions = \"-XX:MinRAMPercentage=40\") @HealthCheck @Resources(memory = \"384M\")");

        assertThat(flags())
                .contains("-XX:MaxRAMPercentage=60", "-XX:MinRAMPercentage=40")
                .noneMatch(flag -> flag.startsWith("-XX:MaxMetaspaceSize"));
    }

    @Test
    void aHeapLeavesRoomForTheFramework() {
        Compiled compiled = compile("@ContainerImage(jvmOptions = \"-Xmx400m\") @HealthCheck");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text().contains("[slipway:memory-budget]")
                        && message.text().contains("194 MiB of other memory add up to 594 MiB"));
    }

    @Test
    void aSmallShareThatTheJvmDoesNotTakeIsSaidWithASize() {
        Compiled compiled = compile("@ContainerImage(jvmOptions = \"-XX:MaxRAMPercentage=30\") @HealthCheck"
                + " @Resources(memory = \"300M\")");

        assertThat(compiled.messages())
                .anyMatch(message -> message.text().contains("the heap of 126 MiB from -XX:MaxRAMPercentage=30")
                        && message.text().contains("lower the heap to -Xmx106m"));
    }

    private Compiled compile(String annotations) {
        project.write("src/com/acme/shop/OrdersApplication.java", String.format(SERVICE, annotations));
        return project.compile();
    }

    private List<String> flags() {
        String line = project.deployed()
                .get("orders/Dockerfile")
                .lines()
                .filter(text -> text.startsWith("ENTRYPOINT"))
                .findFirst()
                .orElseThrow();
        return List.of(line.substring(line.indexOf('[') + 1, line.indexOf(']'))
                .replace("\"", "")
                .split(", "));
    }
}
