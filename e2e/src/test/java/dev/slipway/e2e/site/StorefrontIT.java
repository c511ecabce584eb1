package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site answers as configured, from the generated image and with the limits of its container. */
@NeedsDocker
class StorefrontIT {

    private static final List<String> ALWAYS = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    private final Shop shop;
    private final Http site;

    StorefrontIT(Shop shop) {
        this.shop = shop;
        this.site = shop.site();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                            | 200 | text/html        | no-cache
                    /index.html                  | 200 | text/html        | no-cache
                    /orders                      | 200 | text/html        | no-cache
                    /orders/42                   | 200 | text/html        | no-cache
                    /a/b/c                       | 200 | text/html        | no-cache
                    /config.js                   | 200 | text/javascript  | no-store
                    /favicon.svg                 | 200 | image/svg+xml    | public, max-age=3600
                    /health                      | 200 | text/plain       | no-store
                    /assets/none.js              | 404 | text/plain       | no-store
                    /none.png                    | 404 | text/plain       | no-store
                    /none.webmanifest            | 404 | text/plain       | no-store
                    /none.html                   | 404 | text/plain       | no-store
                    /orders/42.json              | 404 | text/plain       | no-store
                    /sw.js                       | 404 | text/plain       | no-store
                    /.env                        | 404 | text/plain       | no-store
                    /%2eenv                      | 404 | text/plain       | no-store
                    /.git/config                 | 404 | text/plain       | no-store
                    /assets/.git/config          | 404 | text/plain       | no-store
                    /sub/.htpasswd               | 404 | text/plain       | no-store
                    /assets/index.js.map         | 404 | text/plain       | no-store
                    /.well-known/security.txt    | 404 | text/plain       | no-store
                    /.well-known/change-password | 404 | text/plain       | no-store
                    /.well-known/.git/config     | 404 | text/plain       | no-store
                    """)
    void answersWith(String path, int status, String type, String cacheControl) {
        HttpResponse<String> response = site.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "content-type")).startsWith(type);
        assertThat(response.headers().allValues("cache-control")).containsExactly(cacheControl);
        for (String name : ALWAYS) {
            assertThat(response.headers().allValues(name)).as(name).hasSize(1);
        }
        assertThat(response.headers().allValues("content-type")).hasSize(1);
        assertThat(header(response, "server")).isEqualTo("nginx");
        // All files of an image have the same time: with these headers a client with an older file would get "not
        // modified".
        assertThat(response.headers().map()).doesNotContainKeys("etag", "last-modified", "x-powered-by");
    }

    @Test
    void whatHasAHashInItsNameIsKeptForAYearAndSentCompressed() {
        for (String asset : assets()) {
            HttpResponse<String> response = site.get(asset, "Accept-Encoding", "gzip");
            assertThat(response.statusCode()).as(asset).isEqualTo(200);
            assertThat(header(response, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(response, "content-encoding")).isEqualTo("gzip");
            assertThat(header(response, "vary")).isEqualTo("Accept-Encoding");
            assertThat(site.get(asset, "Accept-Encoding", "gzip", "If-None-Match", header(response, "etag"))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(site.get(asset).body()).isNotEmpty();
        }
    }

    @Test
    void aPageIsNeverNotModified() {
        assertThat(site.get("/", "If-Modified-Since", "Tue, 01 Jan 1980 00:00:00 GMT", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePolicyAllowsNothingFromElsewhere() {
        assertThat(header(site.get("/"), "content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void strictTransportIsSaidBehindTlsOnly() {
        assertThat(site.get("/").headers().map()).doesNotContainKey("strict-transport-security");
        assertThat(header(site.get("/", "X-Forwarded-Proto", "https"), "strict-transport-security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(site.get("/", "X-Forwarded-Proto", "https; x").headers().map())
                .doesNotContainKey("strict-transport-security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE"})
    void aPageIsOnlyRead(String method) {
        assertThat(site.ask(method, "/", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/actuator",
                "/api/actuator/env",
                "/api/%61ctuator/env",
                "//api//actuator/env",
                "/api/x/../actuator/env",
                "/api/actuator;x/env",
                "/api/orders;x=y"
            })
    void whatIsTheOperatorsBusinessIsNotPassedOn(String path) {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("not found\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/ready", "/stub_status", "/healthz"})
    void whatIsPrivateIsNowhereOnTheSite(String path) {
        assertThat(site.get(path).body()).contains("<!doctype html>");
    }

    @Test
    void theDirectoryCannotBeLeft() {
        HttpResponse<String> above = site.get("/..%2f..%2fetc/passwd");
        assertThat(above.statusCode()).isEqualTo(400);
        assertThat(above.headers().map()).containsKeys("content-security-policy", "x-content-type-options");
        assertThat(site.get("/assets/..%2f..%2f..%2fetc/passwd").statusCode()).isIn(400, 404);
    }

    @Test
    void ordersAreTakenThroughTheSite() {
        HttpResponse<String> placed = site.post("/api/orders", """
                        {"customer": "Zoë", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999}]}
                        """);
        assertThat(placed.statusCode()).isEqualTo(201);
        assertThat(site.get(header(placed, "location")).body()).isEqualTo(placed.body());
        assertThat(header(placed, "content-security-policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(header(placed, "x-request-id")).matches("[0-9a-f]{32}");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAtTheDoor() {
        assertThat(site.post("/api/orders", "x".repeat(65 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatTheOperatorSaysReachesThePageAndStaysText() throws IOException {
        String script = site.get("/config.js").body();
        Matcher config = Pattern.compile("window\\.__CONFIG__ = Object\\.freeze\\((\\{.*\\})\\);\n")
                .matcher(script);
        assertThat(config.matches()).as(script).isTrue();
        Map<String, Object> values = JSON.std.mapFrom(config.group(1));
        assertThat(values).isEqualTo(Map.of("SHOP_TITLE", Shop.TITLE, "SHOP_CURRENCY", "GBP"));
        assertThat(script).doesNotContain("</script", "\\\"", "&");
    }

    @Test
    void everyRequestIsALineOfJson() throws IOException {
        site.get("/orders/\"quoted\"?secret=1".replace("\"", "%22"), "User-Agent", "e2e \"agent\"");
        String line = Await.until(
                        "logged",
                        () -> shop.stack()
                                .container("storefront")
                                .logs()
                                .lines()
                                .toList(),
                        lines -> lines.stream().anyMatch(it -> it.contains("e2e \\\"agent\\\"")))
                .stream()
                .filter(it -> it.contains("e2e \\\"agent\\\""))
                .findFirst()
                .orElseThrow();
        assertThat(JSON.std.mapFrom(line))
                .containsEntry("user_agent", "e2e \"agent\"")
                .containsEntry("status", 200)
                .containsEntry("method", "GET")
                .containsEntry("path", "/orders/%22quoted%22");
        assertThat(line).doesNotContain("secret=1");
    }

    @Test
    void itsStatisticsAreInPrometheus() {
        shop.prometheus().awaitUp("storefront", 1);
        shop.prometheus().await("nginx_up{job=\"storefront\"}", 1);
        shop.prometheus().await("nginx_http_requests_total{service=\"storefront\"}", 1);
    }

    @Test
    void theImageHoldsTheSiteAndLittleElse() {
        Container container = shop.stack().container("storefront");
        List<String> files = container.image().list("/srv/site");
        assertThat(files)
                .anyMatch(file -> file.matches("-r--r--r-- 0/0 .* site/index.html"))
                .anyMatch(file -> file.endsWith(".js.gz"))
                .noneMatch(
                        file -> file.contains(".map") || file.contains("node_modules") || file.contains("config.js"));
        long own = files.stream()
                .map(file -> file.trim().split("\\s+"))
                .mapToLong(file -> Long.parseLong(file[2]))
                .sum();
        Report.say("the site's own files: %d bytes in %d entries", own, files.size());
        assertThat(own).isLessThan(5_000_000);
    }

    private List<String> assets() {
        var assets = new ArrayList<String>();
        Matcher matcher = Pattern.compile("/assets/[^\"]+\\.(?:js|css)")
                .matcher(site.get("/").body());
        while (matcher.find()) {
            assets.add(matcher.group());
        }
        assertThat(assets).hasSizeGreaterThanOrEqualTo(2);
        return assets;
    }

    private static String header(HttpResponse<String> response, String name) {
        return Stream.of(response)
                .flatMap(it -> it.headers().firstValue(name).stream())
                .findFirst()
                .orElse("");
    }
}
