package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that need no build are served without npm, with the headers that the members say. */
@NeedsDocker
class PlainFilesIT {

    private static final String SITE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(port = 8083)
            @HealthCheck(startInterval = "1s")
            @StaticSite(
                    source = "web/src",
                    packageManager = PackageManager.NONE,
                    permissionsPolicy = "geolocation=(self), camera=(self \\"https://call.example.com\\")",
                    crossOriginOpenerPolicy = OpenerPolicy.SAME_ORIGIN_ALLOW_POPUPS,
                    headers = {
                        @Header(name = "X-Robots-Tag", value = "noindex"),
                        @Header(name = "Reporting-Endpoints", value = "csp=\\"https://r.example.com/$1\\"")
                    })
            interface Leaflet {}
            """;

    private final Checkout checkout;

    PlainFilesIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void theyAreServedAsTheyAre() {
        int port = Http.freePort();
        try (var module = new TinyModule(checkout, "leaflet")
                        .source("Leaflet", SITE)
                        .web("index.html", "<!doctype html><title>leaflet</title>\n")
                        .web("prices.json", "{}\n")
                        .web(".env", "KEY=hidden\n")
                        .web("node_modules/left/pad.js", "0;\n")
                        .web(".well-known/apple-app-site-association", "{\"applinks\": {}}\n");
                var stack = module.packaged()) {
            stack.operator().writeVariables("LEAFLET_PORT=" + port + "\n");
            stack.up().orFail();
            var http = new Http(port);

            HttpResponse<String> page = http.get("/");
            assertThat(page.body()).contains("leaflet");
            assertHeaders(page);
            assertHeaders(http.get("/nowhere.json"));
            assertThat(http.get("/prices.json").body()).isEqualTo("{}\n");
            HttpResponse<String> association = http.get("/.well-known/apple-app-site-association");
            assertThat(association.body()).contains("applinks");
            assertThat(association.headers().firstValue("content-type")).contains("application/json; charset=utf-8");
            assertThat(inTheImage(stack.container("leaflet")))
                    .contains("index.html")
                    .doesNotContain(".env", "node_modules");
        }
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("x-robots-tag")).containsExactly("noindex");
        assertThat(headers.allValues("reporting-endpoints")).containsExactly("csp=\"https://r.example.com/$1\"");
        assertThat(headers.allValues("cross-origin-opener-policy")).containsExactly("same-origin-allow-popups");
        assertThat(headers.allValues("permissions-policy"))
                .singleElement()
                .asString()
                .contains("geolocation=(self)", "camera=(self \"https://call.example.com\")", "microphone=()");
    }

    private static List<String> inTheImage(Container site) {
        return site.exec("ls", "-a", "/srv/site").orFail().lines();
    }
}
