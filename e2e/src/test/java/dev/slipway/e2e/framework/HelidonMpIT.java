package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * An application of Helidon MP 4 with four default annotations and no {@code main}. Its settings name another database
 * and another port.
 */
@NeedsDocker
class HelidonMpIT {

    private final MavenRepository maven;

    HelidonMpIT(MavenRepository maven) {
        this.maven = maven;
    }

    @Test
    void runsOnItsDatabaseWithMetricsAndStopsGracefully() {
        Optional<InstalledJdk> jdk = InstalledJdk.since(21);
        assumeTrue(jdk.isPresent(), "Helidon 4 needs a JDK from 21 on");
        try (var application = new FrameworkApplication(maven, "helidon-mp", "Helidon MP 4.4.0")) {
            application.with(jdk.get()).build();
            application.up();

            usesPostgres(application);
            assertThat(application.http().get("/health/live").statusCode()).isEqualTo(200);
            application.prometheus().awaitUp("orders", 1);
            application.prometheus().await("requests_count_total{job=\"orders\"}", 1);
            assertThat(application.up().output()).doesNotContain("Rules need series");
            application.standsLoad("/health/live");
            application.stopsGracefully("/orders/slow", "done");
        }
    }

    private static void usesPostgres(FrameworkApplication application) {
        HttpResponse<String> posted = application.http().post("/orders/anchor", "");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(application.sql("SELECT item FROM purchase_order")).isEqualTo("anchor");
        String password = application.stack().operator().secret("postgres-password");
        assertThat(application.container().inspect("{{json .}}"))
                .contains("javax.sql.DataSource.orders.dataSource.password=DATABASE_PASSWORD_FILE")
                .doesNotContain(password);
    }
}
