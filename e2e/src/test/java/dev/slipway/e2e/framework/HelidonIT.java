package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An application of Helidon SE 4 with three default annotations. Its build puts its libraries into {@code libs/}. */
@NeedsDocker
class HelidonIT {

    private final MavenRepository maven;

    HelidonIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsWithMetricsAndStopsGracefully() {
        Optional<InstalledJdk> jdk = InstalledJdk.since(21);
        assumeTrue(jdk.isPresent(), "Helidon 4 needs a JDK from 21 on");
        try (var application = new FrameworkApplication(maven, "helidon", "Helidon SE 4.5.0")) {
            application.with(jdk.get()).build();
            application.up();

            assertThat(application.http().get("/orders").body()).isEqualTo("12");
            assertThat(application.http().get("/observe/health/live").statusCode())
                    .isEqualTo(204);
            application.prometheus().awaitUp("orders", 1);
            application.prometheus().await("requests_count_total{job=\"orders\"}", 1);
            assertThat(application.up().output()).doesNotContain("Rules need series");
            assertThat(application.container().image().list("/app/libs")).hasSizeGreaterThan(50);
            application.standsLoad("/orders");
            application.stopsGracefully("/slow", "done");
        }
    }
}
