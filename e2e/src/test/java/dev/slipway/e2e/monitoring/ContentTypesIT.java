package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** A simple handler works although it does not name the format that Prometheus expects. */
@NeedsDocker
class ContentTypesIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(%2$s)
            @HealthCheck(startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            @ScrapeMetrics(path = "%3$s", interval = "2s", timeout = "1s")
            final class %1$sService {
                public static void main(String[] args) throws Exception {
                    new Server(%1$sServiceSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    ContentTypesIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void metricsWithoutATypeOrWithAnotherAreRead() {
        try (var module = new TinyModule(checkout, "types");
                var stack = module.resource("Server")
                        .source("NakedService", SERVICE.formatted("Naked", "port = 8090, publish = {}", "/naked"))
                        .source("PairService", SERVICE.formatted("Pair", "replicas = 2, publish = {}", "/naked"))
                        .source("PageService", SERVICE.formatted("Page", "port = 8091, publish = {}", "/page"))
                        .packaged()) {
            MonitoringPorts ports = MonitoringPorts.free();
            stack.operator().writeVariables(ports.variables());
            var prometheus = new Prometheus(stack, ports.prometheus());
            stack.up().orFail();

            assertThat(prometheus.awaitUp("naked", 1)).hasSize(1);
            assertThat(prometheus.awaitUp("pair", 2)).hasSize(2);
            assertThat(prometheus.awaitUp("page", 1)).hasSize(1);
            prometheus.await("sum(tiny_answers{service=\"naked\"})", 1);
            prometheus.await("sum(tiny_answers{service=\"pair\"})", 2);
            prometheus.await("sum(tiny_answers{service=\"page\"})", 1);
        }
    }
}
