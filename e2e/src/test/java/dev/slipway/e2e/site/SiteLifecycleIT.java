package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
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
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The site and the containers behind it start, stop, move, fail and are slow without harm to each other. */
@NeedsDocker
class SiteLifecycleIT {

    private final Gate gate;
    private final Http http;

    SiteLifecycleIT(Gate gate) {
        this.gate = gate;
        this.http = gate.http();
    }

    @Test
    void onlyWhatIsSafeIsTriedAgain() {
        // One of the two containers closes the connection.
        String failing = "/api/fail/" + http.get("/api/connection").body().split(" ")[0];
        List<Integer> reads = new ArrayList<>();
        List<Integer> writes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            reads.add(http.get(failing).statusCode());
        }
        for (int i = 0; i < 4; i++) {
            writes.add(http.post(failing, "{}").statusCode());
        }
        assertThat(reads).containsOnly(200);
        assertThat(writes).containsOnly(200, 502).contains(502);
    }

    /**
     * For a while the name still resolves to the address of a removed container, which does not even refuse
     * connections.
     */
    @Test
    void aRequestReachesTheOtherContainerWhenOneIsGone() throws InterruptedException {
        Container gone = gate.stack().containers("talk").get(0);
        List<Load.Answer> answers;
        try (var load = new Load(4, () -> http.get("/api/head"))) {
            Thread.sleep(500);
            new Docker().run("kill", gone.id()).orFail();
            Thread.sleep(5000);
            answers = load.answers();
        } finally {
            new Docker().run("start", gone.id()).orFail();
            Await.until("healthy", gone::health, "healthy"::equals);
        }
        List<Load.Answer> failed =
                answers.stream().filter(answer -> answer.status() != 200).toList();
        List<Load.Answer> again = answers.stream()
                .filter(answer -> answer.status() == 200 && answer.took().toMillis() >= 290)
                .toList();
        Report.say(
                "a container gone under load: of %d requests %d reached the other one at the second try, %d failed",
                answers.size(), again.size(), failed.size());
        assertThat(answers)
                .hasSizeGreaterThan(100)
                .allMatch(answer -> answer.took().toMillis() < 1500);
        // At most one per client: requests that were in flight when DNS changed, after which nginx does not retry.
        assertThat(failed).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aServiceThatIsBusyAtOnePathIsThereAtOthers() {
        for (int i = 0; i < 12; i++) {
            assertThat(http.get("/api/busy").statusCode()).isEqualTo(503);
        }
        assertThat(http.get("/api/head").statusCode()).isEqualTo(200);
        assertThat(http.post("/api/head", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void clientsThatDoNotReadTakeNobodysRoom() throws IOException {
        var lazy = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 24; i++) {
                var socket = new Socket("127.0.0.1", http.port());
                lazy.add(socket);
                socket.getOutputStream()
                        .write("GET /api/big HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            assertThat(http.get("/api/big").body()).hasSize(16 << 20);
            assertThat(http.post("/large/x", "x".repeat(20 << 20)).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : lazy) {
                socket.close();
            }
        }
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
    void aStopFinishesWhatIsInFlightAndLogsIt() throws Exception {
        long logged = linesOfSlowRequests();
        CompletableFuture<HttpResponse<String>> slow = http.getLater("/api/slow");
        Thread.sleep(500);
        CommandResult stop = gate.stack().compose("stop", "gate-site").orFail();
        assertThat(slow.join().statusCode()).isEqualTo(200);
        Report.say("the site stopped after %s with a request in flight", stop.took());
        assertThat(stop.took()).isLessThan(Duration.ofSeconds(8));
        assertThat(gate.stack().container("gate-site").exitCode()).isZero();
        assertThat(linesOfSlowRequests())
                .as("lines are written some at a time, the last before the end")
                .isEqualTo(logged + 1);
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

    private long linesOfSlowRequests() {
        return gate.stack()
                .container("gate-site")
                .logs()
                .lines()
                .filter(line -> line.contains("\"path\":\"/api/slow\""))
                .count();
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
                    } catch (CompletionException e) {
                        return 0;
                    }
                },
                answer -> answer == status);
        return Duration.between(since, Instant.now());
    }
}
