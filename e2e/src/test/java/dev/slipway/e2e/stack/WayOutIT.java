package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.NeedsPrograms;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Outside;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only containers that need a way out of the stack have one, and an inner network does not lead to this machine. */
@NeedsDocker
@NeedsPrograms({"ip", "nsenter"})
class WayOutIT {

    /** Prints those of its arguments, hosts and ports, that accept a connection from any address of the machine. */
    private static final String KNOCK = """
            knock() { nc -w 2 "$1" "$2" </dev/null >/dev/null 2>&1 && echo "$1:$2"; }
            port=$1
            shift
            knock "${1%%:*}" "${1##*:}"
            shift
            for gateway; do knock "$gateway" "$port"; done
            true
            """;

    private static Outside outside;
    private static ServerSocket onThisMachine;

    private final Shop shop;

    WayOutIT(Shop shop) {
        this.shop = shop;
    }

    @BeforeAll
    static void listen() throws Exception {
        outside = new Outside();
        onThisMachine = new ServerSocket(0, 50, InetAddress.getByName("0.0.0.0"));
        var server = new Thread(WayOutIT::closeWhatComes);
        server.setDaemon(true);
        server.start();
    }

    private static void closeWhatComes() {
        while (!onThisMachine.isClosed()) {
            try {
                onThisMachine.accept().close();
            } catch (IOException e) {
                assertThat(onThisMachine.isClosed()).isTrue();
            }
        }
    }

    @AfterAll
    static void close() throws Exception {
        onThisMachine.close();
        outside.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "postgres", "redis"})
    void nothingIsReachedFromAnInnerNetwork(String network) {
        assertThat(reached(network)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge", "operator"})
    void aWayInIsNoWayOut(String network) {
        assertThat(reached(network)).doesNotContain(outside.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbound", "notifications"})
    void aWayOutIsOne(String network) {
        assertThat(reached(network)).contains(outside.address());
    }

    /** Alertmanager is also on a network without a way out, and the engine chooses between the two by name. */
    @Test
    void alertmanagerHasIt() {
        String namespace = "container:" + shop.stack().container("alertmanager").id();
        assertThat(knock(namespace, List.of())).contains(outside.address());
    }

    @Test
    void theSiteAndGrafanaHaveNone() {
        for (String service : List.of("storefront", "grafana", "prometheus", "postgres")) {
            String namespace = "container:" + shop.stack().container(service).id();
            assertThat(knock(namespace, List.of())).as(service).isEmpty();
        }
    }

    private List<String> reached(String network) {
        String name = shop.stack().project() + "_" + network;
        String gateways =
                new Docker().inspect("network", name, "{{range .IPAM.Config}}{{.Gateway}} {{.Subnet}}{{end}}");
        String gateway = gateways.split(" ")[0];
        return knock(name, List.of(gateway.isEmpty() ? first(gateways.split(" ")[1]) : gateway));
    }

    /** The first address of a subnet, which belongs to the machine if it has an address in it. */
    private static String first(String subnet) {
        String network = subnet.substring(0, subnet.indexOf('/'));
        int last = network.lastIndexOf('.') + 1;
        return network.substring(0, last) + (Integer.parseInt(network.substring(last)) + 1);
    }

    private static List<String> knock(String network, List<String> gateways) {
        var words = new java.util.ArrayList<>(List.of("run", "--rm", "--cap-drop", "ALL", "--network", network));
        words.addAll(
                List.of("busybox:1.37", "sh", "-c", KNOCK, "sh", onThisMachine.getLocalPort() + "", outside.address()));
        words.addAll(gateways);
        return new Docker().run(words).orFail().lines();
    }
}
