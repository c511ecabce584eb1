package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Echo;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** A jar without libraries beside it, such as a shaded one, becomes an image too. */
@NeedsDocker
class SingleJarIT {

    private final Echo echo;

    SingleJarIT(Echo echo) {
        this.echo = echo;
    }

    @Test
    void runsWithoutLibraries() {
        assertThat(echo.stack().deploy().resolveSibling("lib")).doesNotExist();
        assertThat(echo.container().health()).isEqualTo("healthy");
        assertThat(echo.container().image().list("/app"))
                .filteredOn(line -> line.endsWith(".jar"))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("app/app.jar"));
    }
}
