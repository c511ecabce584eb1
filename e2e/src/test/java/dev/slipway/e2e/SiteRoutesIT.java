package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

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
                        "Proxy",
                        "http://evil.example",
                        "X-Request-Id",
                        "given-by-client-1")
                .body();
        assertThat(head)
                .startsWith("GET /api/head HTTP/1.1\r\n")
                .contains(
                        "\r\nHost: 127.0.0.1\r\n",
                        "\r\nX-Forwarded-Proto: http\r\n",
                        "\r\nX-Forwarded-Host: 127.0.0.1\r\n")
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

    @Test
    void bodiesAreBounded() {
        assertThat(http.post("/cut/x", "x".repeat(2000)).statusCode()).isEqualTo(200);
        assertThat(http.post("/cut/x", "x".repeat(3000)).statusCode()).isEqualTo(413);
        assertThat(http.post("/large/x", "x".repeat(20 << 20)).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhatIsSafeIsTriedAgain() {
        // One of the two containers closes the connection. A third failure would make nginx leave it out for a while.
        String failing = "/api/fail/" + http.get("/api/connection").body().split(" ")[0];
        List<Integer> reads = new ArrayList<>();
        List<Integer> writes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reads.add(http.get(failing).statusCode());
        }
        for (int i = 0; i < 2; i++) {
            writes.add(http.post(failing, "{}").statusCode());
        }
        assertThat(reads).containsOnly(200);
        assertThat(writes).containsExactlyInAnyOrder(200, 502);
    }

    @Test
    void connectionsToTheServiceAreUsedAgain() {
        var connections = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            connections.add(http.get("/api/connection").body());
        }
        Report.say("40 requests through the site used %d connections to 2 containers", connections.size());
        assertThat(connections).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aClientThatAsksTooOftenIsToldSo() {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 40; i++) {
            answers.add(http.getLater("/few/x"));
        }
        List<Integer> statuses =
                answers.stream().map(answer -> answer.join().statusCode()).toList();
        assertThat(statuses).contains(200, 429).containsOnly(200, 429);
        assertThat(statuses.stream().filter(status -> status == 200).count()).isBetween(10L, 16L);
        assertThat(http.get("/api/head").statusCode()).isEqualTo(200);
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

    @Test
    void whatTheBuildWasToldIsExact() {
        assertThat(http.get("/told.json").body())
                .contains(json("VITE_FIXED", Gate.HOSTILE))
                .contains(json("VITE_CHOSEN", "$HOME \" '"));
    }

    @Test
    void aPolicyOfOnesOwnIsExact() {
        assertThat(http.get("/").headers().firstValue("content-security-policy"))
                .contains(Gate.POLICY);
    }

    @Test
    void valuesOfThePageAreExactAndUnsetOnesAreLeftOut() {
        String script = http.get("/config.js").body();
        assertThat(new Docker()
                        .run("run", "--rm", "--network", "none", "node:24-alpine", "node", "-e", """
                                globalThis.window = {};
                                %s
                                console.log(JSON.stringify(window.__CONFIG__), Object.isFrozen(window.__CONFIG__));
                                """.formatted(script))
                        .orFail()
                        .text())
                .isEqualTo("{" + json("E2E_FIRST", Gate.HOSTILE.replace("'", "")) + ","
                        + json("E2E_SECOND", "it's\ttabbed") + "} true");
    }

    @Test
    void aStopFinishesWhatIsInFlight() throws Exception {
        CompletableFuture<HttpResponse<String>> slow = http.getLater("/api/slow");
        Thread.sleep(500);
        CommandResult stop = gate.stack().compose("stop", "gate-site").orFail();
        assertThat(slow.join().statusCode()).isEqualTo(200);
        Report.say("the site stopped after %s with a request in flight", stop.took());
        assertThat(stop.took()).isLessThan(Duration.ofSeconds(8));
        assertThat(gate.stack().container("gate-site").exitCode()).isZero();
        gate.stack().compose("start", "gate-site").orFail();
        awaitAnswer(200);
    }

    @Test
    void theSiteStartsWithoutTheServiceAndFindsItLaterAndElsewhere() {
        Stack stack = gate.stack();
        List<Container> before = stack.containers("talk");
        List<String> addresses = addresses(before);
        stack.compose("stop", "--timeout", "1", "talk").orFail();
        stack.compose("restart", "gate-site").orFail();
        Await.until("healthy", stack.container("gate-site")::health, "healthy"::equals);
        assertThat(http.get("/").statusCode()).isEqualTo(200);
        var asked = Instant.now();
        assertThat(http.get("/api/head").statusCode()).isEqualTo(502);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(4));

        stack.compose("start", "talk").orFail();
        Duration found = awaitAnswer(200);

        List<String> decoys = occupy(stack, before, addresses);
        Duration moved = awaitAnswer(200);
        Report.say("the site found the service %s after it started, and %s after it had moved", found, moved);
        assertThat(addresses(stack.containers("talk"))).doesNotContainAnyElementsOf(addresses);
        decoys.forEach(decoy -> new Docker().run("rm", "--force", decoy).orFail());
        assertThat(moved).isLessThan(Duration.ofSeconds(10));
    }

    /** Stops the service, gives its addresses to others, and starts it again. */
    private static List<String> occupy(Stack stack, List<Container> containers, List<String> addresses) {
        stack.compose("stop", "--timeout", "1", "talk").orFail();
        var decoys = new ArrayList<String>();
        for (int i = 0; i < 20 && !addressesOf(decoys).containsAll(addresses); i++) {
            decoys.add(new Docker()
                    .run("run", "--detach", "--network", stack.project() + "_backend", "busybox:1.37", "sleep", "120")
                    .orFail()
                    .text());
        }
        stack.compose("start", "talk").orFail();
        return decoys;
    }

    private static List<String> addressesOf(List<String> ids) {
        return addresses(ids.stream().map(id -> new Container(new Docker(), id)).toList());
    }

    private static List<String> addresses(List<Container> containers) {
        return containers.stream()
                .map(container -> container
                        .inspect("{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}")
                        .strip())
                .toList();
    }

    private Duration awaitAnswer(int status) {
        var since = Instant.now();
        Await.until(
                "answered with " + status,
                () -> {
                    try {
                        return http.get("/api/head").statusCode();
                    } catch (java.util.concurrent.CompletionException e) {
                        return 0;
                    }
                },
                answer -> answer == status);
        return Duration.between(since, Instant.now());
    }

    private String headOf(byte[] request) throws IOException {
        try (var socket = new Socket("127.0.0.1", http.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            return readHead(socket);
        }
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

    /** A member of an object of JSON. */
    private static String json(String name, String value) {
        return "\"" + name + "\":\""
                + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
