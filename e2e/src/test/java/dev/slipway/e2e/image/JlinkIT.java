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

/** A jlink runtime is made for each release of Java, and holds the modules that a service requests. */
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
                    System.out.println("e2e: price " + java.text.NumberFormat.getCurrencyInstance(java.util.Locale.ITALY)
                            .format(1234.5).replace('\\u00a0', ' '));
                    System.out.println("e2e: mainframes " + java.nio.charset.Charset.isSupported("IBM273"));
                    System.out.println("e2e: user " + System.getProperty("user.name") + " at "
                            + System.getProperty("user.home"));
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
                        .source("OldService", SERVICE.formatted("Old", "javaVersion = 17, publish = {}"))
                        .source(
                                "NewService",
                                SERVICE.formatted("New", "javaVersion = 25, publish = {}, modules = \"java.desktop\""))
                        .packaged()) {
            CommandResult up = stack.up().orFail();
            Container java17 = stack.container("old");
            Container java25 = stack.container("new");
            Report.say(
                    "jlink: up.sh took %s; image with Java 17 %.0f MB, with 25 and java.desktop %.0f MB",
                    up.took(), java17.image().megabytes(), java25.image().megabytes());

            assertThat(List.of(java17.health(), java25.health())).containsOnly("healthy");
            for (Container container : List.of(java17, java25)) {
                assertThat(container.logs())
                        .contains("e2e: price 1.234,50 €", "e2e: mainframes true", "e2e: user app at /tmp");
            }
            assertThat(java17.logs()).contains("e2e: Java 17", "NoClassDefFoundError: java/beans/Introspector");
            assertThat(java25.logs()).containsPattern("(?s)e2e: Java 25\\R.*e2e: beans have \\d+ properties");
        }
    }
}
