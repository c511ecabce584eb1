package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.Shop;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample works the same on a jlink runtime as on a full one. */
@NeedsDocker
class JlinkShopIT {

    private static final String JAVA = "/opt/java/bin/java";
    private static final String CHANGE = "System.out.println(\"e2e: changed\");\n        ShopServer server =";

    private final Checkout checkout;
    private final Shop shop;

    JlinkShopIT(Checkout checkout, Shop shop) {
        this.checkout = checkout;
        this.shop = shop;
    }

    @Test
    void theSampleIsWhole() {
        try (var module = new TinyModule(checkout, "jlink");
                var stack = module.sample(JlinkShopIT::withJlink).packaged()) {
            int port = Http.freePort();
            MonitoringPorts ports = MonitoringPorts.free();
            stack.operator().writeVariables("ORDERS_PORT=" + port + "\n" + ports.variables());
            CommandResult build = stack.build().orFail();
            CommandResult up = stack.up().orFail();
            Container container = stack.container(Shop.SERVICE);
            Image image = container.image();
            Image distroless = shop.container().image();
            Report.say(
                    "jlink 21 image %.0f MB (distroless %.0f MB), built in %s, up.sh took %s, healthy after %s",
                    image.megabytes(), distroless.megabytes(), build.took(), up.took(), container.timeToHealthy());

            assertThat(container.health()).isEqualTo("healthy");
            assertThat(image.megabytes()).isLessThan(0.7 * distroless.megabytes());
            assertHasFewModules(image);
            assertTakesOrders(new Http(port));
            assertMeasuresTheSame(new Http(port));
            new Prometheus(stack, ports.prometheus()).awaitUp(Shop.SERVICE, 1);

            module.sample(text -> withJlink(text).replace("ShopServer server =", CHANGE))
                    .packaged();
            stack.up().orFail();
            assertThat(stack.container(Shop.SERVICE).logs()).contains("e2e: changed");
            assertOnlyTheLastLayerDiffers(
                    image.layers(), stack.container(Shop.SERVICE).image().layers());
            image.remove();
        }
    }

    private static String withJlink(String service) {
        String edited = service.replace(
                "javaVersion = 21,", "javaVersion = 21, runtime = dev.slipway.annotations.ImageRuntime.JLINK,");
        assertThat(edited).isNotEqualTo(service);
        return edited;
    }

    private static void assertHasFewModules(Image image) {
        List<String> modules = image.java(JAVA, "--list-modules");
        Report.say("jlink 21 has %d modules", modules.size());
        assertThat(modules).hasSizeBetween(17, 30).anyMatch(module -> module.startsWith("jdk.httpserver@21"));
        assertThat(modules).noneMatch(module -> module.matches("(java.desktop|jdk.compiler|jdk.jlink|jdk.jshell)@.*"));
        assertThat(image.java(JAVA, "-Xshare:on", "-XshowSettings:none", "-version"))
                .isEmpty();
    }

    private static void assertTakesOrders(Http http) {
        String order = """
                {"customer": "Zoë", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999}]}
                """;
        assertThat(http.post("/api/orders", order).body()).contains("Zoë", "3998");
        assertThat(http.get("/api/reports/sales").statusCode()).isEqualTo(200);
    }

    /** The sample shows every metric that it shows on a full runtime, including those of the JVM. */
    private void assertMeasuresTheSame(Http http) {
        shop.http().get("/api/reports/sales");
        assertThat(metrics(http))
                .containsExactlyInAnyOrderElementsOf(metrics(shop.http()))
                .anyMatch(metric -> metric.startsWith("jvm_gc_"));
    }

    private static List<String> metrics(Http http) {
        return http.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .toList();
    }

    private static void assertOnlyTheLastLayerDiffers(List<String> before, List<String> after) {
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        int different =
                (int) after.stream().filter(layer -> !before.contains(layer)).count();
        assertThat(different).isEqualTo(1);
    }
}
