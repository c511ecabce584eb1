package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Memory;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases, their setup, their exporters and the migration have no more rights than the services. */
@NeedsDocker
class BackingContainersIT {

    private final Shop shop;

    BackingContainersIT(Shop shop) {
        this.shop = shop;
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, 70:70, shop_postgres",
        "postgres-setup, 70:70, shop_postgres",
        "postgres-exporter, 65534:65534, shop_backend shop_postgres",
        "redis, 999:1000, shop_redis",
        "redis-exporter, 59000:59000, shop_backend shop_redis",
        "orders-migration, 10001:10001, shop_outbound shop_postgres shop_redis",
    })
    void isAsGenerated(String service, String user, String networks) {
        Container container = shop.stack().container(service);
        assertThat(container.inspect("{{.Config.User}}")).isEqualTo(user);
        assertThat(container.inspect("{{.HostConfig.ReadonlyRootfs}} {{.HostConfig.Privileged}}"))
                .isEqualTo("true false");
        assertThat(container.inspect("{{.HostConfig.CapDrop}} {{.HostConfig.CapAdd}} {{.HostConfig.SecurityOpt}}"))
                .isEqualTo("[ALL] [] [no-new-privileges:true]");
        for (String limit : List.of("Memory", "MemoryReservation", "NanoCpus", "PidsLimit")) {
            assertThat(Long.parseLong(container.inspect("{{.HostConfig." + limit + "}}")))
                    .as(limit)
                    .isPositive();
        }
        assertThat(container.inspect("{{.HostConfig.LogConfig.Type}}")).isEqualTo("local");
        assertThat(container
                        .inspect("{{range $name, $it := .NetworkSettings.Networks}}{{$name}} {{end}}")
                        .strip())
                .isEqualTo(networks.replace("shop_", shop.stack().project() + "_"));
        assertThat(container.inspect("{{.HostConfig.PortBindings}}")).isEqualTo("map[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "redis", "postgres-exporter", "redis-exporter"})
    void noProcessIsRoot(String service) {
        Container container = shop.stack().container(service);
        List<String> users = new Docker()
                .run("top", container.id(), "-o", "pid,uid").orFail().lines().stream()
                        .skip(1)
                        .map(process -> process.strip().split("\\s+")[1])
                        .distinct()
                        .toList();
        assertThat(users).hasSize(1).doesNotContain("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "redis", "postgres-exporter"})
    void isHealthy(String service) {
        assertThat(shop.stack().container(service).health()).isEqualTo("healthy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres-setup", "orders-migration"})
    void hasDoneItsWorkAndEnded(String service) {
        Container container = shop.stack().container(service);
        assertThat(container.inspect("{{.State.Status}}")).isEqualTo("exited");
        assertThat(container.exitCode()).isZero();
        assertThat(container.inspect("{{.HostConfig.RestartPolicy.Name}}")).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "redis"})
    void theNetworkOfAServerHasNoWayOut(String server) {
        String network = shop.stack().project() + "_" + server;
        assertThat(new Docker().inspect("network", network, "{{.Internal}}")).isEqualTo("true");
    }

    @Test
    void noVolumeIsLeftWithoutAName() {
        for (String service : List.of("postgres", "postgres-setup", "postgres-exporter", "redis", "redis-exporter")) {
            assertThat(shop.stack()
                            .container(service)
                            .inspect("{{range .Mounts}}{{if eq .Type \"volume\"}}{{println .Name}}{{end}}{{end}}")
                            .lines()
                            .filter(name -> !name.isEmpty()))
                    .as(service)
                    .allMatch(name -> name.equals(shop.stack().project() + "_postgres-data"));
        }
    }

    @Test
    void theStackFitsIntoLittleMemory() {
        long bytes = 0;
        for (String container : shop.stack().compose("ps", "--quiet").orFail().lines()) {
            String usage = new Docker()
                    .run("stats", "--no-stream", "--format", "{{.MemUsage}}", container)
                    .orFail()
                    .text();
            bytes += Memory.bytes(usage.substring(0, usage.indexOf(" /")));
        }
        Report.say(
                "memory of the stack: %d MiB in %d containers",
                bytes >> 20,
                shop.stack().compose("ps", "--quiet").orFail().lines().size());
        assertThat(bytes >> 20).isBetween(50L, 1500L);
    }
}
