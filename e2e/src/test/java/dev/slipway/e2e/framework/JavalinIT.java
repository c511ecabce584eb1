package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** An application of Javalin in Kotlin: three default annotations, its plugin for Micrometer, and a time to stop. */
@NeedsDocker
class JavalinIT {

    private final MavenRepository maven;

    JavalinIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsWithMetricsAndStopsGracefully() {
        try (var application = new FrameworkApplication(maven, "javalin", "Javalin 6.7.0")) {
            application.build();
            application.up();

            assertThat(application.http().get("/orders").body()).isEqualTo("12");
            application.prometheus().awaitUp("orders", 1);
            application.prometheus().await("jetty_server_requests_seconds_count{job=\"orders\",uri=\"/orders\"}", 1);
            assertThat(application.up().output()).doesNotContain("Rules need series");
            application.standsLoad("/orders");
            application.stopsGracefully("/slow", "done");
        }
    }
}
