package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route passes on, what it keeps back, and what it does while the service is down. */
@NeedsDocker
class SiteRoutesIT {

    private final Gate gate;
    private final Http http;
    private final RawHttp raw;

    SiteRoutesIT(Gate gate) {
        this.gate = gate;
        this.http = gate.http();
        this.raw = new RawHttp(http.port());
    }

    @Test
    void theServiceIsToldOfTheClientAndNothingThatTheClientMadeUp() {
        String head = http.get(
                        "/api/head",
                        "X-Forwarded-For",
                        "1.2.3.4",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Prefix",
                        "/evil",
                        "X-Real-IP",
                        "1.2.3.4",
                        "Forwarded",
                        "for=1.2.3.4",
                        "X-Original-URL",
                        "/admin",
                        "X-Rewrite-URL",
                        "/admin",
                        "X-Client-IP",
                        "1.2.3.4",
                        "True-Client-IP",
                        "1.2.3.4",
                        "X-Forwarded-Ssl",
                        "evil",
                        "X-Forwarded-User",
                        "evil",
                        "X-Remote-User",
                        "evil",
                        "Proxy",
                        "http://evil.example",
                        "X-Request-Id",
                        "given-by-client-1")
                .body();
        assertThat(head)
                .startsWith("GET /api/head HTTP/1.1\r\n")
                .contains(
                        "\r\nHost: 127.0.0.1:" + http.port() + "\r\n",
                        "\r\nX-Forwarded-Proto: http\r\n",
                        "\r\nX-Forwarded-Host: 127.0.0.1:" + http.port() + "\r\n")
                .contains("\r\nX-Request-Id: given-by-client-1\r\n")
                .containsPattern("\r\nX-Forwarded-For: 172\\.[0-9.]+\r\n")
                .doesNotContainIgnoringCase("1.2.3.4")
                .doesNotContainIgnoringCase("evil")
                .doesNotContainIgnoringCase("/admin")
                .doesNotContainIgnoringCase("\r\nUpgrade:");
    }

    @Test
    void anIdOfARequestThatIsNoneIsReplaced() {
        HttpResponse<String> response = http.get("/api/head", "X-Request-Id", "x\" injected");
        String id = response.headers().firstValue("x-request-id").orElseThrow();
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(response.body()).contains("\r\nX-Request-Id: " + id + "\r\n");
    }

    @Test
    void whatTheServiceSaysOfItselfStaysInside() {
        HttpResponse<String> loud = http.get("/api/loud");
        assertThat(loud.headers().map()).doesNotContainKeys("x-powered-by", "x-frame-options");
        assertThat(loud.headers().allValues("server")).containsExactly("nginx");
        assertThat(loud.headers().allValues("content-security-policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(loud.headers().allValues("x-request-id")).hasSize(1).doesNotContain("mine");
    }

    @Test
    void aPrefixIsCutOffWhereAsked() {
        assertThat(http.get("/cut/a/b%20c?d=e").body()).startsWith("GET /a/b%20c?d=e HTTP/1.1\r\n");
        assertThat(http.get("/api/a/b%2Fc?d=e").body()).startsWith("GET /api/a/b%2Fc?d=e HTTP/1.1\r\n");
    }

    @Test
    void metricsAndHealthAreNotPassedOn() {
        for (String path :
                List.of("/api/numbers", "/api/numbers/", "/cut/status", "/cut/api/numbers", "/cut/actuator")) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** The JDK's HttpServer answers all of them like the shorter path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/numbersandmore",
                "/api/numbers.txt",
                "/api/numbers~",
                "/api/%6Eumbers%20x",
                "/api/Numbers",
                "/api//NUMBERS.json",
                "/cut/statuspage",
                "/cut/Status-1",
                "/cut/actuators/env",
                "/api/actuator.yml",
                "/api/Actuator/env"
            })
    void whatBeginsLikeMetricsAndHealthIsNotPassedOn(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/number", "/api/x/numbers", "/cut/stat", "/api/numbers-explained", "/api/status"})
    void otherPathsAndThoseWithARouteOfTheirOwnArePassedOn(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(200);
    }

    /** nginx compares each part once, and not in every combination. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "-A", ".", "-A/", "/.-", "%2DA.b"})
    void aLongNameIsLookedAtOnce(String part) throws IOException {
        String name = part.repeat(7900 / part.length());
        for (String path : List.of("/assets/" + name + "!", "/assets/" + name + ".!", "/api/" + name, "/cut/" + name)) {
            assertThat(raw.head(RawHttp.get(path)))
                    .doesNotStartWith("HTTP/1.1 5")
                    .startsWith("HTTP/1.1 ");
        }
        assertThat(gate.stack().container("gate-site").logs()).doesNotContain("[alert]", "[emerg]", "[crit]");
    }

    /** Some headers of each product and framework that has them, in the forms in which it reads them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "remote-user",
                "Remote-Groups",
                "X-Forwarded-Email",
                "X-Forwarded-Groups",
                "X-Forwarded-Access-Token",
                "x-forwarded-preferred-username",
                "X-Auth-Request-User",
                "X-Auth-Request-Groups",
                "X-WebAuth-User",
                "X-WebAuth-Role",
                "X-Authentik-Username",
                "Cf-Access-Jwt-Assertion",
                "Tailscale-User-Login",
                "X-MS-CLIENT-PRINCIPAL",
                "X-Consumer-Username",
                "SSL-Client-Verify",
                "X-SSL-Client-Cert",
                "X-SSL-Client-S-DN",
                "Client-Cert",
                "X-Forwarded-Tls-Client-Cert-Info",
                "CF-Connecting-IP",
                "Fastly-Client-IP",
                "X-Cluster-Client-IP",
                "X-Original-Forwarded-For",
                "WL-Proxy-Client-IP",
                "X-Envoy-External-Address",
                "Front-End-Https",
                "X-Script-Name",
                "X-HTTP-Method-Override",
                "X-HTTP-Method",
                "X-Original-URI",
                "REMOTE_USER",
                "X_Forwarded_Email"
            })
    void whoTheClientIsCannotBeMadeUp(String header) throws IOException {
        String body = raw.body("GET /api/head HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Tenant: acme\r\n" + header
                + ": made-up\r\n\r\n");
        assertThat(body).contains("\r\nX-Tenant: acme\r\n").doesNotContain("made-up");
    }

    @Test
    void aRouteLetsThroughWhatItNames() {
        assertThat(http.get("/api/head", "x-method-override", "PATCH").body())
                .containsOnlyOnce("\r\nX-Method-Override: PATCH\r\n");
        assertThat(http.get("/api/head").body()).doesNotContainIgnoringCase("X-Method-Override");
        assertThat(http.get("/cut/head", "X-Method-Override", "PATCH").body()).doesNotContain("PATCH");
    }

    /** Paths as a client sends them without normalizing: a service would read them differently from nginx. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/a/..;/../numbers",
                "/api/a/..;/../actuator/env",
                "/api/x;y=z",
                "/api/x%3By",
                "/status/../api/head",
                "/api/../cut/head",
                "/api/./head",
                "/api/head/..",
                "/api/a/%2e%2E/head",
                "/api/a/..%2fhead",
                "/api/a\\..\\head",
                "/api/a%5c..%5Chead",
                "//api//numbers",
                "/api%2fnumbers",
                "/%61pi/numbers",
            })
    void whatAServiceMayReadInAnotherWayIsNotPassedOn(String path) throws IOException {
        assertThat(raw.head(RawHttp.get(path))).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/b%2Fc?d=e;f", "/api/x?u=/../;", "/api/...", "/api/.hidden.txt", "/api/a..b/c"})
    void whatOnlyLooksOddIsPassedOnAsItIs(String path) throws IOException {
        assertThat(raw.head(RawHttp.get(path))).startsWith("HTTP/1.1 200");
    }

    @Test
    void aServiceCannotChooseAmongTheFilesOfTheSite() {
        assertThat(http.get("/api/accel").body()).isEqualTo("mine");
    }

    /** Cookies and bearer tokens are long. */
    @Test
    void headersOf31KilobytesArePassedOnAndLongerOnesRefused() throws IOException {
        String request = "GET /api/head HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: %s\r\n\r\n";
        assertThat(raw.body(request.formatted("c".repeat(31_000)))).contains("c".repeat(31_000));
        assertThat(raw.head(request.formatted("c".repeat(33_500)).getBytes(StandardCharsets.US_ASCII)))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void bodiesAreBounded() {
        assertThat(http.post("/cut/x", "x".repeat(2000)).statusCode()).isEqualTo(200);
        assertThat(http.post("/cut/x", "x".repeat(3000)).statusCode()).isEqualTo(413);
        assertThat(http.post("/large/x", "x".repeat(20 << 20)).statusCode()).isEqualTo(200);
    }
}
