package dev.slipway.processor.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuarkusSettingsTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void theProfileProdWins() {
        files.put("application.properties", "%prod.quarkus.http.port=7001\nquarkus.http.port=7002\n%dev.x=1\n");
        assertThat(port()).contains("7001 application.properties:1");

        files.put("application-prod.properties", "\nquarkus.http.port=7003\n");
        assertThat(port()).contains("7003 application-prod.properties:2");
    }

    @Test
    void yamlIsReadToo() {
        files.put("application.yml", """
                quarkus:
                  http:
                    port: 7004
                "%prod":
                  quarkus:
                    http:
                      port: 7005
                """);

        assertThat(port()).contains("7005 application.yml:7");
    }

    @Test
    void aVariableNamesTheProfileOfTheStartButNotThatOfTheBuild() {
        files.put("application.properties", """
                quarkus.http.port=7006
                %prod.quarkus.http.port=7007
                %prod.quarkus.http.root-path=/built
                %stage.quarkus.http.root-path=/started
                """);
        files.put("application-stage.properties", "quarkus.http.port=7008");

        QuarkusSettings settings = read(profile("stage"));

        assertThat(settings.find("quarkus.http.port").orElseThrow().value()).isEqualTo("7008");
        assertThat(settings.built("quarkus.http.root-path", "/")).isEqualTo("/built");
    }

    @Test
    void aProfileIsNoPath() {
        files.put("application-../other.properties", "quarkus.http.port=7009");

        assertThat(read(profile("../other")).find("quarkus.http.port")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        files.put("application.yaml", "quarkus:\n\thttp: 1\n");

        assertThat(read().unreadable()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("application.yaml");
            assertThat(file.reason()).startsWith("line 2: ");
        });
    }

    @Test
    void pathsAreBelowTheRootOrAbsolute() {
        assertThat(paths("", false)).isEqualTo(new Endpoints("/q", "/q/health/live", "/q/health/ready", "/q/metrics"));
        assertThat(paths("quarkus.http.root-path=shop/", false))
                .isEqualTo(new Endpoints("/shop/q", "/shop/q/health/live", "/shop/q/health/ready", "/shop/q/metrics"));
        assertThat(paths("quarkus.http.root-path=/shop\nquarkus.http.non-application-root-path=/ops/", false))
                .isEqualTo(new Endpoints("/ops", "/ops/health/live", "/ops/health/ready", "/ops/metrics"));
        assertThat(paths("quarkus.http.non-application-root-path=/", false))
                .isEqualTo(new Endpoints("", "/health/live", "/health/ready", "/metrics"));
        assertThat(paths("""
                        quarkus.smallrye-health.root-path=/alive
                        quarkus.smallrye-health.liveness-path=l
                        quarkus.smallrye-health.readiness-path=/r
                        quarkus.micrometer.export.prometheus.path=prometheus
                        """, false)).isEqualTo(new Endpoints("/q", "/alive/l", "/r", "/q/prometheus"));
    }

    @Test
    void theManagementHasARootOfItsOwn() {
        assertThat(paths("quarkus.http.root-path=/shop", true).metrics()).isEqualTo("/q/metrics");
        assertThat(paths("quarkus.management.root-path=ops", true).metrics()).isEqualTo("/ops/metrics");
    }

    private Endpoints paths(String text, boolean isManaged) {
        files.put("application.properties", text);
        return QuarkusPaths.of(read(), isManaged);
    }

    private Optional<String> port() {
        return read().find("quarkus.http.port").map(setting -> setting.value() + " " + setting.place());
    }

    private QuarkusSettings read(EnvironmentVariable... env) {
        return QuarkusSettings.read(path -> Optional.ofNullable(files.get(path)), List.of(env));
    }

    private static EnvironmentVariable profile(String name) {
        return EnvironmentVariable.fixed(Origin.OUTSIDE, "QUARKUS_PROFILE", name);
    }
}
