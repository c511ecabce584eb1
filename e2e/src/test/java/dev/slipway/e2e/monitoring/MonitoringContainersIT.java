package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The containers of the monitoring have no more rights than those of the services. */
@NeedsDocker
class MonitoringContainersIT {

    enum Watcher {
        PROMETHEUS("65534:65534", 512, "500000000", 2, "9090/tcp", "/etc/prometheus", "/prometheus"),
        ALERTMANAGER("65534:65534", 128, "250000000", 2, "9093/tcp", "/etc/alertmanager", "/alertmanager"),
        GRAFANA("472:0", 256, "500000000", 1, "3000/tcp", "/etc/slipway/grafana", "/var/lib/grafana"),
        BLACKBOX_EXPORTER("65534:65534", 64, "250000000", 2, "", "/etc/blackbox-exporter", "");

        private final String user;
        private final int megabytes;
        private final String nanoCpus;
        private final int networks;
        private final String published;
        private final String configuration;
        private final String data;

        Watcher(
                String user,
                int megabytes,
                String nanoCpus,
                int networks,
                String published,
                String configuration,
                String data) {
            this.user = user;
            this.megabytes = megabytes;
            this.nanoCpus = nanoCpus;
            this.networks = networks;
            this.published = published;
            this.configuration = configuration;
            this.data = data;
        }

        String service() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Shop shop;

    MonitoringContainersIT(Shop shop) {
        this.shop = shop;
    }

    @ParameterizedTest
    @EnumSource
    void isAsGenerated(Watcher watcher) {
        Container container = container(watcher);
        Map.of(
                        "{{.State.Health.Status}}", "healthy",
                        "{{.Config.User}}", watcher.user,
                        "{{.HostConfig.ReadonlyRootfs}} {{.HostConfig.Privileged}}", "true false",
                        "{{.HostConfig.CapDrop}} {{.HostConfig.CapAdd}}", "[ALL] []",
                        "{{.HostConfig.SecurityOpt}}", "[no-new-privileges:true]",
                        "{{.HostConfig.Memory}}", String.valueOf(watcher.megabytes * 1024L * 1024),
                        "{{.HostConfig.NanoCpus}} {{.HostConfig.PidsLimit}}", watcher.nanoCpus + " 100",
                        "{{.HostConfig.Tmpfs}}", "map[/tmp:mode=1777,size=64m]",
                        "{{.HostConfig.RestartPolicy.Name}} {{.HostConfig.LogConfig.Type}}", "unless-stopped local",
                        "{{len .NetworkSettings.Networks}}", String.valueOf(watcher.networks))
                .forEach((template, expected) ->
                        assertThat(container.inspect(template)).as(template).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource
    void itsConfigurationCannotBeWrittenAndItsDataCan(Watcher watcher) {
        Container container = container(watcher);
        assertThat(container
                        .inspect("{{range .Mounts}}{{println .Type .Destination .RW}}{{end}}")
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.contains("/run/secrets/")))
                .containsExactlyInAnyOrderElementsOf(
                        watcher.data.isEmpty()
                                ? List.of("bind " + watcher.configuration + " false")
                                : List.of(
                                        "bind " + watcher.configuration + " false",
                                        "volume " + watcher.data + " true"));
        for (String file : List.of(watcher.configuration + "/other", "/usr/bin/other")) {
            assertThat(container.exec("touch", file).error()).contains("Read-only file system");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyThisMachineReachesIt(Watcher watcher) throws IOException {
        Container container = container(watcher);
        String bindings = container.inspect(
                "{{range $port, $bindings := .NetworkSettings.Ports}}{{range $bindings}}{{$port}} {{.HostIp}} {{.HostPort}}"
                        + "{{end}}{{end}}");
        if (watcher.published.isEmpty()) {
            assertThat(bindings).isEmpty();
            return;
        }
        assertThat(bindings).startsWith(watcher.published + " 127.0.0.1 ");
        int port = Integer.parseInt(bindings.substring(bindings.lastIndexOf(' ') + 1));
        assertThat(answers(InetAddress.getByName("127.0.0.1"), port)).isTrue();
        assertThat(otherAddresses())
                .allSatisfy(address -> assertThat(answers(address, port)).isFalse());
    }

    private Container container(Watcher watcher) {
        return shop.stack().container(watcher.service());
    }

    private static boolean answers(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    /** The addresses at which others reach this machine. */
    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }
}
