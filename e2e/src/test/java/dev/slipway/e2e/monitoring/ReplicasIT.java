package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Prometheus;
import dev.slipway.e2e.testing.fixture.ScrapeTarget;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each container of a service with replicas is a target of its own. */
@NeedsDocker
class ReplicasIT {

    /** A text with special characters of YAML and of Prometheus, which replaces $1 in some places. */
    private static final String LABEL = "ü: \"$1\" '${2}' #\\";

    private static final String CROWD = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(replicas = 3)
            @HealthCheck(startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            @ScrapeMetrics(interval = "2s", timeout = "1s", labels = @Label(name = "e2e", value = %1$s))
            final class CrowdService {
                public static void main(String[] args) throws Exception {
                    new Server(CrowdServiceSettings.PORT).start(args);
                }
            }
            """;

    private static final String LONER = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(port = 8081, publish = {})
            @HealthCheck(startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            @ScrapeMetrics(interval = "2s", timeout = "1s", labels = @Label(name = "e2e", value = %1$s))
            final class LonerService {
                public static void main(String[] args) throws Exception {
                    new Server(LonerServiceSettings.PORT).start(args);
                }
            }
            """;

    private final Checkout checkout;

    ReplicasIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void eachContainerIsATarget() {
        try (var module = new TinyModule(checkout, "crowd");
                var stack = module.resource("Server")
                        .source("CrowdService", CROWD.formatted(TinyModule.literal(LABEL)))
                        .source("LonerService", LONER.formatted(TinyModule.literal(LABEL)))
                        .packaged()) {
            MonitoringPorts ports = MonitoringPorts.free();
            stack.operator().writeVariables(ports.variables());
            var prometheus = new Prometheus(stack, ports.prometheus());
            CommandResult up = stack.up().orFail();
            var ready = Instant.now();
            List<Container> containers = stack.containers("crowd");
            assertThat(containers)
                    .hasSize(3)
                    .allSatisfy(container -> assertThat(container.health()).isEqualTo("healthy"));

            List<ScrapeTarget> targets = prometheus.awaitUp("crowd", 3);
            Report.say(
                    "three replicas: up.sh took %s, then all were targets that are up after %s",
                    up.took(), Duration.between(ready, Instant.now()));
            assertThat(targets)
                    .allSatisfy(target -> assertLabels(target, "crowd"))
                    .extracting(ScrapeTarget::instance)
                    .doesNotHaveDuplicates()
                    .allMatch(instance -> instance.matches("[0-9.]+:8080"));
            assertLabels(prometheus.awaitUp("loner", 1).get(0), "loner");
            prometheus.await("sum(tiny_answers{service=\"crowd\"})", 3);

            containers.get(0).stop();
            assertTwoAreLeft(prometheus);
        }
    }

    private static void assertLabels(ScrapeTarget target, String service) {
        assertThat(target.labels())
                .containsEntry("job", service)
                .containsEntry("service", service)
                .containsEntry("e2e", LABEL)
                .hasSize(4);
        assertThat(target.scrapeInterval()).isEqualTo("2s");
        assertThat(target.scrapeTimeout()).isEqualTo("1s");
    }

    private static void assertTwoAreLeft(Prometheus prometheus) {
        var stopped = Instant.now();
        List<ScrapeTarget> targets = Await.until(
                "two of three up",
                () -> prometheus.targets("crowd"),
                all -> all.stream().filter(ScrapeTarget::isUp).count() == 2);
        Report.say(
                "a stopped replica was %s after %s",
                targets.size() == 2 ? "no target" : "down", Duration.between(stopped, Instant.now()));
        assertThat(targets).hasSizeLessThanOrEqualTo(3);
    }
}
