package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server does not start with a secret that other programs would read differently. */
@NeedsDocker
class OddSecretsIT {

    private final Shop shop;

    OddSecretsIT(Shop shop) {
        this.shop = shop;
    }

    /** With Compose alone: up.sh would refuse the same secret. */
    @ParameterizedTest
    @CsvSource({"redis, /slipway/start.sh, redis", "postgres-setup, /slipway/setup.sh, postgres"})
    void aServerRefusesWhatOtherProgramsWouldReadInAnotherWay(String service, String script, String prefix)
            throws IOException {
        String image = shop.stack().container(service).image().id();
        for (String text : List.of("", "\n", "qqqq\r\n", "qqqq\n\n", " qqqq\n", "qq\0qq\n", "qq\nqq\n")) {
            try (var files = new TemporaryDirectory()) {
                for (String name : List.of("admin-password", "password", "exporter-password")) {
                    Files.writeString(files.path().resolve(prefix + "-" + name), "fine\n");
                }
                Files.writeString(files.path().resolve(prefix + "-password"), text);
                CommandResult start = new Docker()
                        .run(
                                "run",
                                "--rm",
                                "--network",
                                "none",
                                "--volume",
                                files.path() + ":/run/secrets:ro",
                                "--volume",
                                shop.stack().deploy().resolve(prefix) + ":/slipway:ro",
                                "--entrypoint",
                                "sh",
                                image,
                                script);

                assertThat(start.exitCode()).as(text).isEqualTo(1);
                assertThat(start.error())
                        .as(text)
                        .startsWith("error: /run/secrets/" + prefix + "-password ")
                        .doesNotContain("qq");
            }
        }
    }
}
