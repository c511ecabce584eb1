package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Echo;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** A service can write to its volumes, which outlive its container, and to no place of its image. */
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

    @Test
    void theProgramCanBeReadAndNotChanged() {
        assertThat(echo.http().get("/read-app").body()).isEqualTo("true");
        assertThat(echo.http().get("/write-app/text").body()).endsWith("Exception");
    }
}
