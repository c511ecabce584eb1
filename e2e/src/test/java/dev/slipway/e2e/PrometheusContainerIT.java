package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The container of Prometheus has no more rights than those of the services. */
@NeedsDocker
class PrometheusContainerIT {

    private final Container container;

    PrometheusContainerIT(Shop shop) {
        this.container = shop.prometheus().container();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{.State.Health.Status}}                                | healthy
                    {{.Config.User}}                                        | 65534:65534
                    {{.HostConfig.ReadonlyRootfs}}                          | true
                    {{.HostConfig.Privileged}}                              | false
                    {{.HostConfig.CapDrop}}                                 | [ALL]
                    {{.HostConfig.CapAdd}}                                  | []
                    {{.HostConfig.SecurityOpt}}                             | [no-new-privileges:true]
                    {{.HostConfig.Memory}}                                  | 536870912
                    {{.HostConfig.NanoCpus}}                                | 500000000
                    {{.HostConfig.PidsLimit}}                               | 100
                    {{.HostConfig.Tmpfs}}                                   | map[/tmp:mode=1777,size=64m]
                    {{.HostConfig.RestartPolicy.Name}}                      | unless-stopped
                    {{.HostConfig.LogConfig.Type}}                          | local
                    {{len .NetworkSettings.Networks}}                       | 2
                    {{len .NetworkSettings.Ports}}                          | 1
                    {{len (index .NetworkSettings.Ports "9090/tcp")}}       | 1
                    """)
    void isAsGenerated(String template, String expected) {
        assertThat(container.inspect(template)).isEqualTo(expected);
    }

    @Test
    void itsConfigurationCannotBeWrittenAndItsDataCan() {
        assertThat(container
                        .inspect("{{range .Mounts}}{{println .Type .Destination .RW}}{{end}}")
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactlyInAnyOrder("bind /etc/prometheus false", "volume /prometheus true");
        assertThat(container.exec("touch", "/etc/prometheus/targets/other.yml").error())
                .contains("Read-only file system");
        assertThat(container.exec("touch", "/usr/bin/other").error()).contains("Read-only file system");
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        assertThat(container.inspect("{{(index (index .NetworkSettings.Ports \"9090/tcp\") 0).HostIp}}"))
                .isEqualTo("127.0.0.1");
        int port = Integer.parseInt(
                container.inspect("{{(index (index .NetworkSettings.Ports \"9090/tcp\") 0).HostPort}}"));
        assertThat(answers(InetAddress.getByName("127.0.0.1"), port)).isTrue();
        assertThat(otherAddresses())
                .allSatisfy(address -> assertThat(answers(address, port)).isFalse());
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
