package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** An application of Dropwizard 5 without a configuration file. The image tells it the command and the port. */
@NeedsDocker
class DropwizardIT {

    private final MavenRepository maven;

    DropwizardIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsWithMetricsAndStopsGracefully() {
        try (var application = new FrameworkApplication(maven, "dropwizard", "Dropwizard 5.0.1")) {
            application.build();
            application.up();

            assertThat(application.http().get("/orders").body()).isEqualTo("12");
            assertThat(application.http().get("/healthcheck").statusCode()).isEqualTo(404);
            application.prometheus().awaitUp("orders", 1);
            application
                    .prometheus()
                    .await("io_dropwizard_jetty_MutableServletContextHandler_requests_count{job=\"orders\"}", 1);
            assertThat(application.up().output()).doesNotContain("Rules need series");
            application.standsLoad("/orders");
            application.stopsGracefully("/orders/slow", "done");
        }
    }
}
