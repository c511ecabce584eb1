package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The image holds only a Java runtime and the jars, which everyone may read and nobody may write. */
@NeedsDocker
class ImageIT {

    private final Image image;

    ImageIT(Shop shop) {
        this.image = shop.container().image();
    }

    @Test
    void isLabelled() {
        assertThat(image.labels())
                .containsEntry("org.opencontainers.image.title", "orders")
                .containsEntry("org.opencontainers.image.version", "0.1.0")
                .containsEntry("org.opencontainers.image.base.name", "gcr.io/distroless/java21-debian13:nonroot");
    }

    @Test
    void saysItsPortUserAndCheck() {
        assertThat(image.inspect("{{json .Config.ExposedPorts}}")).isEqualTo("{\"8080/tcp\":{}}");
        assertThat(image.inspect("{{.Config.User}}")).isEqualTo("10001:10001");
        assertThat(image.inspect("{{.Config.Healthcheck.Interval}} {{.Config.Healthcheck.StartInterval}}"))
                .isEqualTo("30s 2s");
        assertThat(image.inspect("{{index .Config.Entrypoint 0}}")).isEqualTo("/usr/bin/java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bin/sh", "/bin/bash", "/bin/busybox", "/usr/bin/apt", "/usr/bin/curl", "/usr/bin/wget"})
    void doesNotHold(String program) {
        CommandResult result =
                new Docker().run("run", "--rm", "--network", "none", "--entrypoint", program, image.id());
        assertThat(result.exitCode()).isEqualTo(127);
        assertThat(result.error()).contains("no such file or directory");
    }

    @Test
    void jarsAreReadOnlyAndOwnedByRoot() {
        List<String> files = image.list("/app");
        assertThat(files).anySatisfy(line -> assertThat(line).endsWith("app/app.jar"));
        assertThat(files).anySatisfy(line -> assertThat(line).matches(".*app/lib/jackson-jr-objects-.*\\.jar"));
        assertThat(files).allSatisfy(line -> assertThat(line.split("\\s+")[1]).isIn("0/0", "0"));
        assertThat(files)
                .filteredOn(line -> line.endsWith(".jar"))
                .allSatisfy(line -> assertThat(line).matches("-r-[-x]r-[-x]r-[-x] .*"));
        assertThat(files)
                .filteredOn(line -> line.startsWith("d"))
                .allSatisfy(line -> assertThat(line).matches("dr[-w]xr-xr-x .*"));
    }
}
