package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.Goldens;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site of pages instead of an application, behind a proxy. And nginx accepts the configuration of every accepted
 * example.
 */
@NeedsDocker
class SiteVariantsIT {

    private static final String SITE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(port = 8082)
            @HealthCheck(path = "/up", startInterval = "1s")
            @StaticSite(
                    source = "web",
                    routes = {
                        @Route(path = "/api/", to = TalkService.class, rateLimit = "5/s"),
                        @Route(path = "/exact", to = TalkService.class)
                    },
                    spaFallback = false,
                    hashedPath = "",
                    trustedProxies = {"0.0.0.0/1", "128.0.0.0/1", "fd00::/8"})
            interface Pages {}
            """;

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21)
            @HealthCheck(path = "/status", startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            final class TalkService {
                public static void main(String[] args) throws Exception {
                    new Talker(TalkServiceSettings.PORT).run();
                }
            }
            """;

    private final Checkout checkout;

    SiteVariantsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void pagesBehindAProxy() {
        int port = Http.freePort();
        try (var module = new TinyModule(checkout, "pages")
                        .resource("Talker")
                        .source("TalkService", SERVICE)
                        .source("Pages", SITE)
                        .web("index.html", "<!doctype html><title>home</title>\n")
                        .web("docs/index.html", "<!doctype html><title>docs</title>\n")
                        .web("about.html", "<!doctype html><title>about</title>\n")
                        .web("assets/app-BfT3xk2_.js", "0;\n");
                var stack = module.packaged()) {
            stack.operator().writeVariables("PAGES_PORT=" + port + "\n");
            stack.up().orFail();
            var http = new Http(port);

            assertPages(http);
            assertTrust(http);
            assertLimit(http);
            assertThat(http.get("/exact").body()).startsWith("GET /exact HTTP/1.1");
            assertThat(http.get("/exact/x").statusCode()).isEqualTo(404);
            assertThat(http.get("/up").body()).isEqualTo("ok\n");
        }
    }

    private static void assertPages(Http http) {
        assertThat(http.get("/").body()).contains("home");
        assertThat(http.get("/docs/").body()).contains("docs");
        assertThat(http.get("/about").body()).contains("about");
        HttpResponse<String> directory = http.get("/docs");
        assertThat(directory.statusCode()).isEqualTo(301);
        assertThat(directory.headers().firstValue("location")).contains("/docs/");
        assertThat(http.get("/nowhere").statusCode()).isEqualTo(404);
        // No path of hashed files is named, so no file is cached for a year.
        assertThat(http.get("/assets/app-BfT3xk2_.js").headers().allValues("cache-control"))
                .containsExactly("public, max-age=3600");
    }

    private static void assertTrust(Http http) {
        HttpResponse<String> told =
                http.get("/api/head", "X-Forwarded-For", "fd00::7, 198.51.100.7", "X-Forwarded-Proto", "https");
        assertThat(told.body())
                .contains("\r\nX-Forwarded-For: fd00::7\r\n", "\r\nX-Forwarded-Proto: https\r\n")
                .doesNotContain("198.51.100.7");
        assertThat(http.get("/api/head", "X-Forwarded-Proto", "ftp").body())
                .contains("\r\nX-Forwarded-Proto: http\r\n");
        // Each client has a limit of its own.
        List<Integer> statuses = Stream.iterate(1, i -> i < 40, i -> i + 1)
                .map(i -> http.get("/api/head", "X-Forwarded-For", "2001:db8::" + i)
                        .statusCode())
                .toList();
        assertThat(statuses).containsOnly(200);
    }

    private static void assertLimit(Http http) {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 40; i++) {
            answers.add(http.getLater("/api/x"));
        }
        List<Integer> statuses =
                answers.stream().map(answer -> answer.join().statusCode()).toList();
        assertThat(statuses).contains(200, 429).containsOnly(200, 429);
        assertThat(statuses.stream().filter(status -> status == 200).count()).isBetween(10L, 16L);
    }

    static List<Path> acceptedConfigurations(Goldens goldens) {
        return goldens.directories("nginx");
    }

    @ParameterizedTest
    @MethodSource("acceptedConfigurations")
    void nginxHasNothingToSayOfWhatWasAccepted(Path configuration) {
        CommandResult test = new Docker()
                .run(
                        "run",
                        "--rm",
                        "--network",
                        "none",
                        "--read-only",
                        "--tmpfs",
                        "/tmp",
                        "--user",
                        "101:101",
                        "--volume",
                        configuration + ":/etc/nginx/slipway:ro",
                        "--entrypoint",
                        "nginx",
                        "nginxinc/nginx-unprivileged:1.30-alpine",
                        "-t",
                        "-c",
                        "/etc/nginx/slipway/nginx.conf");

        assertThat(test.succeeded()).as(test.error()).isTrue();
        assertThat(test.error()).contains("test is successful").doesNotContain("[warn]", "[emerg]");
    }
}
