package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/**
 * An application of Micronaut 4 with four default annotations. Its settings name another database and another port, and
 * its build leaves a shaded jar beside the libraries.
 */
@NeedsDocker
class MicronautIT {

    private final MavenRepository maven;

    MicronautIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsOnItsDatabaseWithMetricsAndStopsGracefully() {
        try (var application = new FrameworkApplication(maven, "micronaut", "Micronaut 4.10.12")) {
            application.build();
            application.up();

            usesPostgres(application);
            showsItsEndpointsToTheStackOnly(application);
            hasTheSeriesOfEachRule(application);
            holdsItsLibrariesOnce(application);
            application.standsLoad("/orders");
            application.stopsGracefully("/orders/slow", "done");
        }
    }

    private static void usesPostgres(FrameworkApplication application) {
        HttpResponse<String> posted = application.http().post("/orders/anchor", "");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(application.sql("SELECT item FROM purchase_order")).isEqualTo("anchor");
        String environment = application.container().inspect("{{json .Config.Env}}");
        String password = application.stack().operator().secret("postgres-password");
        assertThat(environment).contains("datasources.default.password").doesNotContain(password);
    }

    private static void showsItsEndpointsToTheStackOnly(FrameworkApplication application) {
        assertThat(application.http().get("/health/readiness").statusCode()).isEqualTo(404);
        assertThat(application.http().get("/prometheus").statusCode()).isEqualTo(404);
        application.prometheus().awaitUp("orders", 1);
    }

    private static void hasTheSeriesOfEachRule(FrameworkApplication application) {
        application.prometheus().await("http_server_requests_seconds_count{job=\"orders\",uri=\"/orders/{item}\"}", 1);

        assertThat(application.up().output()).doesNotContain("Rules need series");
    }

    private static void holdsItsLibrariesOnce(FrameworkApplication application) {
        assertThat(application.container().image().list("/app/lib")).hasSizeLessThan(5);
    }
}
