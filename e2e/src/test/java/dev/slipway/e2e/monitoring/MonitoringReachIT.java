package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No container on the networks of a stack reaches the monitoring, by name or by address. */
@NeedsDocker
class MonitoringReachIT {

    private static final Map<String, Integer> WATCHERS =
            Map.of("prometheus", 9090, "alertmanager", 9093, "grafana", 3000, "blackbox-exporter", 9115);

    /** Prints those of its arguments, each a host and a port, that accept a connection. */
    private static final String KNOCK = """
            for target; do
              if nc -w 1 "${target%%:*}" "${target##*:}" </dev/null >/dev/null 2>&1; then echo "$target"; fi
            done
            """;

    /**
     * Prints those that show their metrics. With a way out a connection alone proves nothing: a host outside the
     * machine may answer at any address.
     */
    private static final String ASK = """
            for target; do
              if wget -q -Y off -T 2 -O - "http://$target/metrics" 2>/dev/null | grep -q '^# '; then echo "$target"; fi
            done
            """;

    private final Shop shop;

    MonitoringReachIT(Shop shop) {
        this.shop = shop;
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "edge", "outbound", "postgres", "redis"})
    void aNeighbourDoesNot(String network) {
        assertThat(reached(network, ASK, watchers())).isEmpty();
    }

    @Test
    void whereItReachesTheServices() {
        assertThat(reached("backend", KNOCK, List.of("orders:8080", "orders:1", "storefront:8080")))
                .containsExactly("orders:8080", "storefront:8080");
    }

    /** The control: the same request succeeds from where it may. */
    @ParameterizedTest
    @MethodSource("names")
    void whoWatchesDoes(String target) {
        assertThat(reached("operator", ASK, List.of(target))).containsExactly(target);
    }

    static List<String> names() {
        return List.of(
                "prometheus.operator:9090", "alertmanager:9093", "grafana:3000", "blackbox-exporter.operator:9115");
    }

    /** Each name and each address of the monitoring in any network, and the address of this machine. */
    private List<String> watchers() {
        var targets = new ArrayList<>(names());
        WATCHERS.forEach((service, port) -> {
            targets.add(service + ":" + port);
            String addresses = shop.stack()
                    .container(service)
                    .inspect("{{range .NetworkSettings.Networks}}{{println .IPAddress .Gateway}}{{end}}");
            for (String address : addresses.split("\\s+")) {
                if (!address.isEmpty()) {
                    targets.add(address + ":" + port);
                }
            }
        });
        for (int port : List.of(
                shop.ports().prometheus(),
                shop.ports().alertmanager(),
                shop.ports().grafana())) {
            for (String gateway : gateways()) {
                targets.add(gateway + ":" + port);
            }
        }
        return targets;
    }

    private List<String> gateways() {
        String gateways = shop.stack()
                .container("prometheus")
                .inspect("{{range .NetworkSettings.Networks}}{{println .Gateway}}{{end}}");
        return gateways.lines().filter(gateway -> !gateway.isBlank()).toList();
    }

    private List<String> reached(String network, String script, List<String> targets) {
        var words = new ArrayList<>(List.of("run", "--rm", "--cap-drop", "ALL", "--network"));
        words.addAll(List.of(shop.stack().project() + "_" + network, "busybox:1.37", "sh", "-c", script, "sh"));
        words.addAll(targets);
        return new Docker().run(words).orFail().lines();
    }
}
