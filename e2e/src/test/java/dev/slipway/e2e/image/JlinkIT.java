package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A runtime of chosen modules is made for each release of Java, and holds the modules that a service asks for. */
@NeedsDocker
class JlinkIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(runtime = ImageRuntime.JLINK, %2$s)
            @HealthCheck(startInterval = "1s")
            @Resources(memory = "128M", reservedMemory = "64M")
            final class %1$sService {
                public static void main(String[] args) throws Exception {
                    new Server(%1$sServiceSettings.PORT).start(args);
                    System.out.println("e2e: Java " + Runtime.version().feature());
                    System.out.println("e2e: beans have " + java.beans.Introspector.getBeanInfo(Thread.class)
                            .getPropertyDescriptors().length + " properties");
                }
            }
            """;

    private final Checkout checkout;

    JlinkIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void eachReleaseHasTheModulesThatAreAskedFor() {
        try (var module = new TinyModule(checkout, "runtimes");
                var stack = module.resource("Server")
                        .source("OldService", SERVICE.formatted("Old", "javaVersion = 17"))
                        .source("NewService", SERVICE.formatted("New", "javaVersion = 25, modules = \"java.desktop\""))
                        .packaged()) {
            CommandResult up = stack.up().orFail();
            Container java17 = stack.container("old");
            Container java25 = stack.container("new");
            Report.say(
                    "jlink: up.sh took %s; image with Java 17 %.0f MB, with 25 and java.desktop %.0f MB",
                    up.took(), java17.image().megabytes(), java25.image().megabytes());

            assertThat(List.of(java17.health(), java25.health())).containsOnly("healthy");
            assertThat(java17.logs()).contains("e2e: Java 17", "NoClassDefFoundError: java/beans/Introspector");
            assertThat(java25.logs()).containsPattern("e2e: Java 25\\R.*e2e: beans have \\d+ properties");
        }
    }
}
