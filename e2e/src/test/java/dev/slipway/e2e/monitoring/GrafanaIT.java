package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grafana loads the generated files, and only lets in who knows the password. */
@NeedsDocker
class GrafanaIT {

    private final Path deploy;
    private final Http http;
    private final String[] administrator;

    GrafanaIT(Shop shop) throws IOException {
        this.deploy = shop.stack().deploy();
        this.http = new Http(shop.ports().grafana());
        this.administrator = login(
                "admin", Files.readString(shop.stack().operator().secrets().resolve("grafana-admin-password")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search",
                "/api/dashboards/uid/slipway-services",
                "/api/datasources",
                "/api/datasources/proxy/uid/prometheus/api/v1/query?query=up",
                "/api/admin/settings"
            })
    void aStrangerSeesNothing(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(401);
        assertThat(http.get(path, login("admin", "admin")).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodySignsUp() {
        assertThat(http.post("/api/user/signup", "{\"email\": \"a@example.org\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void eachDashboardIsThere() throws IOException {
        List<String> uids = JSON.std.listFrom(ask("/api/search")).stream()
                .map(found -> ((Map<?, ?>) found).get("uid").toString())
                .toList();
        try (Stream<Path> files = Files.list(deploy.resolve("grafana/dashboards"))) {
            List<String> generated = files.map(GrafanaIT::dashboard)
                    .map(it -> it.get("uid").toString())
                    .toList();
            assertThat(uids).containsExactlyInAnyOrderElementsOf(generated).hasSize(5);
            for (String uid : generated) {
                assertThat(ask("/api/dashboards/uid/" + uid)).contains("\"uid\":\"" + uid + "\"");
            }
        }
    }

    @Test
    void itAsksPrometheus() throws IOException {
        var source = (Map<?, ?>) JSON.std.listFrom(ask("/api/datasources")).stream()
                .filter(each -> ((Map<?, ?>) each).get("type").equals("prometheus"))
                .findFirst()
                .orElseThrow();
        assertThat(source.get("isDefault")).isEqualTo(true);
        assertThat(source.get("readOnly")).isEqualTo(true);
        String query = URLEncoder.encode("up{job=\"orders\"}", StandardCharsets.UTF_8);
        assertThat(ask("/api/datasources/proxy/uid/" + source.get("uid") + "/api/v1/query?query=" + query))
                .contains("\"service\":\"orders\"");
    }

    private String ask(String path) {
        HttpResponse<String> answer = http.get(path, administrator);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, Object> dashboard(Path file) {
        try {
            return JSON.std.mapFrom(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] login(String user, String password) {
        String login = user + ":" + password;
        return new String[] {
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))
        };
    }
}
