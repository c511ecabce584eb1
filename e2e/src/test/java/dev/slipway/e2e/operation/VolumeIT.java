package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.Echo;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** A service can write to its volumes, which outlive its container, but not to its image. */
@NeedsDocker
class VolumeIT {

    private final Echo echo;

    VolumeIT(Echo echo) {
        this.echo = echo;
    }

    @Test
    void whatWasWrittenIsThereInTheNextContainer() {
        String first = echo.container().id();
        assertThat(echo.http().get("/write/some-text").body()).isEqualTo("written");
        echo.stack().compose("down").orFail();
        echo.stack().up().orFail();
        assertThat(echo.container().id()).isNotEqualTo(first);
        assertThat(echo.http().get("/read").body()).isEqualTo("some-text");
    }

    /** As after a renamed volume and a clean build. The test then does what the message advises. */
    @Test
    void aVolumeThatNothingUsesStopsUpShBeforeAnotherOneBeginsEmpty() {
        var docker = new Docker();
        String project = echo.stack().project();
        String label = "com.docker.compose.project=" + project;
        echo.stack().compose("down", "--volumes").orFail();
        docker.run(
                        "volume",
                        "create",
                        "--label",
                        label,
                        "--label",
                        "com.docker.compose.volume=books",
                        project + "_books")
                .orFail();
        try {
            CommandResult refused = echo.stack().up();

            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.error())
                    .contains("kept would begin empty, while nothing uses the volume " + project + "_books any more.");
            int command = refused.error().indexOf("docker volume create");
            new Command("sh", "-c", refused.error().substring(command)).run().orFail();
            echo.stack().up().orFail();
            assertThat(echo.container().health()).isEqualTo("healthy");
        } finally {
            docker.run("volume", "rm", project + "_books");
            echo.stack().up().orFail();
        }
    }

    @Test
    void theProgramCanBeReadAndNotChanged() {
        assertThat(echo.http().get("/read-app").body()).isEqualTo("true");
        assertThat(echo.http().get("/write-app/text").body()).endsWith("Exception");
    }
}
