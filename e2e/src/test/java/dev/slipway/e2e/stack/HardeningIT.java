package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The container has no more rights and resources than its annotations say. */
@NeedsDocker
class HardeningIT {

    private final Shop shop;

    HardeningIT(Shop shop) {
        this.shop = shop;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{.Config.User}}                                        | 10001:10001
                    {{.Config.StopSignal}}                                  | SIGTERM
                    {{.Config.StopTimeout}}                                 | 45
                    {{.Path}}                                               | /usr/bin/java
                    {{.HostConfig.ReadonlyRootfs}}                          | true
                    {{.HostConfig.Privileged}}                              | false
                    {{.HostConfig.CapDrop}}                                 | [ALL]
                    {{.HostConfig.CapAdd}}                                  | []
                    {{.HostConfig.SecurityOpt}}                             | [no-new-privileges:true]
                    {{.HostConfig.Memory}}                                  | 268435456
                    {{.HostConfig.MemoryReservation}}                       | 134217728
                    {{.HostConfig.NanoCpus}}                                | 1000000000
                    {{.HostConfig.PidsLimit}}                               | 200
                    {{.HostConfig.Tmpfs}}                                   | map[/tmp:mode=1777,size=64m]
                    {{.HostConfig.RestartPolicy.Name}}                      | unless-stopped
                    {{.HostConfig.LogConfig.Type}}                          | local
                    {{index .HostConfig.LogConfig.Config "max-size"}}       | 20m
                    {{index .HostConfig.LogConfig.Config "max-file"}}       | 5
                    {{len .NetworkSettings.Networks}}                       | 4
                    {{len .Mounts}}                                         | 2
                    {{(index (index .HostConfig.PortBindings "8080/tcp") 0).HostIp}} | 127.0.0.1
                    """)
    void isAsGenerated(String template, String expected) {
        assertThat(shop.container().inspect(template)).isEqualTo(expected);
    }

    @Test
    void theOnlyProcessIsJavaAndNotRoot() {
        String pid = shop.container().inspect("{{.State.Pid}}");
        assertThat(new Docker()
                        .run("top", shop.container().id(), "-o", "pid,uid,gid,comm")
                        .orFail()
                        .lines())
                .anySatisfy(process ->
                        assertThat(process.trim().split("\\s+")).containsExactly(pid, "10001", "10001", "java"));
    }

    @Test
    void theKernelHoldsItToThat() {
        assertThat(ofProcess("status"))
                .contains("CapEff:\t0000000000000000", "CapBnd:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2");
    }

    @Test
    void nothingCanBeWrittenThatCouldBeRun() {
        List<String> mounts = ofProcess("mounts");
        assertThat(mounts).anySatisfy(mount -> assertThat(mount).matches("\\S+ / \\S+ ro,.*"));
        assertThat(mounts).anySatisfy(mount -> assertThat(mount).matches("tmpfs /tmp tmpfs rw,nosuid,nodev,noexec,.*"));
    }

    @Test
    void theBackendHasNoWayOut() {
        for (var network : Map.of("backend", "true", "outbound", "false").entrySet()) {
            String name = shop.stack().project() + "_" + network.getKey();
            assertThat(new Docker().inspect("network", name, "{{.Internal}}"))
                    .as(name)
                    .isEqualTo(network.getValue());
            assertThat(shop.container().inspect("{{json .NetworkSettings.Networks}}"))
                    .contains('"' + name + '"');
        }
    }

    /** A file of the process's directory in {@code /proc}, read by a neighbour of the same user. */
    private List<String> ofProcess(String file) {
        String process = "container:" + shop.container().id();
        return new Docker()
                .run(
                        "run",
                        "--rm",
                        "--network",
                        "none",
                        "--user",
                        "10001:10001",
                        "--cap-drop",
                        "ALL",
                        "--pid",
                        process,
                        "busybox:1.37",
                        "cat",
                        "/proc/1/" + file)
                .orFail()
                .lines();
    }
}
