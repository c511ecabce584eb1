package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route passes on, what it keeps back, and what it does while the service is away. */
@NeedsDocker
class SiteRoutesIT {

    private final Gate gate;
    private final Http http;

    SiteRoutesIT(Gate gate) {
        this.gate = gate;
        this.http = gate.http();
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
        assertThat(http.get("/api/numbersandmore").statusCode()).isEqualTo(200);
    }

    /** As they come from a client that does not tidy them up: a service would read them in another way than nginx. */
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
        assertThat(headOf(get(path))).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/b%2Fc?d=e;f", "/api/x?u=/../;", "/api/...", "/api/.hidden.txt", "/api/a..b/c"})
    void whatOnlyLooksOddIsPassedOnAsItIs(String path) throws IOException {
        assertThat(headOf(get(path))).startsWith("HTTP/1.1 200");
    }

    @Test
    void aServiceCannotChooseAmongTheFilesOfTheSite() {
        assertThat(http.get("/api/accel").body()).isEqualTo("mine");
    }

    @Test
    void bodiesAreBounded() {
        assertThat(http.post("/cut/x", "x".repeat(2000)).statusCode()).isEqualTo(200);
        assertThat(http.post("/cut/x", "x".repeat(3000)).statusCode()).isEqualTo(413);
        assertThat(http.post("/large/x", "x".repeat(20 << 20)).statusCode()).isEqualTo(200);
    }

    @Test
    void webSocketsTalkBothWays() throws IOException {
        try (var socket = new Socket("127.0.0.1", http.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(upgrade("/api/ws", "websocket"));
            String head = readHead(socket);
            assertThat(head).startsWith("HTTP/1.1 101").contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            byte[] frame = {(byte) 0x81, (byte) 0x85, 1, 2, 3, 4, 'h' ^ 1, 'e' ^ 2, 'l' ^ 3, 'l' ^ 4, 'o' ^ 1};
            socket.getOutputStream().write(frame);
            assertThat(new String(socket.getInputStream().readNBytes(7), StandardCharsets.ISO_8859_1))
                    .endsWith("hello");
        }
    }

    @Test
    void noOtherRouteAndNoOtherProtocolIsUpgraded() throws IOException {
        assertThat(headOf(upgrade("/api/head", "websocket"))).startsWith("HTTP/1.1 200");
        assertThat(http.get("/api/head").body()).doesNotContainIgnoringCase("upgrade");
        assertThat(headOf(upgrade("/api/ws", "h2c"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void eventsArriveAsTheyAreSent() throws IOException {
        try (var socket = new Socket("127.0.0.1", http.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /api/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            readHead(socket);
            var arrived = new ArrayList<Instant>();
            var text = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0;
                    c = socket.getInputStream().read()) {
                text.append((char) c);
                if (text.toString().endsWith("\n\n")) {
                    arrived.add(Instant.now());
                }
            }
            assertThat(arrived).hasSize(4);
            assertThat(Duration.between(arrived.get(0), arrived.get(3))).isGreaterThan(Duration.ofMillis(1200));
        }
    }

    private String headOf(byte[] request) throws IOException {
        try (var socket = new Socket("127.0.0.1", http.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            return readHead(socket);
        }
    }

    private static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] upgrade(String path, String protocol) {
        return ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                        + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String readHead(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int c = socket.getInputStream().read();
            if (c < 0) {
                break;
            }
            head.append((char) c);
        }
        return head.toString();
    }
}
