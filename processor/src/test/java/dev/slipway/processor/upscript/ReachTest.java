package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code up.sh} sees of a stack from outside, and how it says it. */
class ReachTest {

    @TempDir
    Path directory;

    private UpScript up;
    private HttpServer server;

    @BeforeEach
    void serviceThatAnswers() throws IOException {
        up = new UpScript(directory, "one-service");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private UpScript published(String lines) {
        return up.answers("published", lines);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void whatAnswersIsListedLast(List<String> shell) {
        up.by(shell.toArray(String[]::new));

        UpScript.Run run = published("orders 8080/tcp 127.0.0.1 " + port() + "\n\nstatistics 9000/tcp 0.0.0.0 9\n"
                        + "orders 53/udp :: 5300\n")
                .run();

        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.output())
                .endsWith("\norders      http://127.0.0.1:" + port() + "\nstatistics  127.0.0.1:9\n"
                        + "orders      [::1]:5300/udp\n");
    }

    /** As Docker's proxy answers for a service that listens inside only: it takes the connection, and closes it. */
    @ParameterizedTest
    @MethodSource("shells")
    void aServiceThatIsDeadFromOutsideIsAnError(List<String> shell) throws IOException {
        up.by(shell.toArray(String[]::new));
        try (var deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var closing = new Thread(() -> {
                try {
                    while (true) {
                        deaf.accept().close();
                    }
                } catch (IOException e) {
                    // The test is over.
                }
            });
            closing.start();
            int port = deaf.getLocalPort();

            UpScript.Run run =
                    published("orders 8080/tcp 0.0.0.0 " + port + "\n").run();

            assertThat(run.error())
                    .isEqualTo("error: http://127.0.0.1:" + port + " does not answer, although orders is healthy.\n"
                            + "Most likely orders listens at 127.0.0.1 of its container only."
                            + " Let it listen at every address, 0.0.0.0.\n");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).endsWith("\norders  http://127.0.0.1:" + port + "\n");
        }
    }

    /** Where a proxy is set, it is not asked for this machine. */
    @Test
    void aProxyIsNotAsked() {
        for (String variable : List.of("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")) {
            up.with(variable, "http://127.0.0.1:9");
        }

        assertThat(published("orders 8080/tcp 127.0.0.1 " + port() + "\n").run().exitCode())
                .isZero();
    }

    /** Port 9 would not answer. */
    @Test
    void whatIsPublishedByAnotherMachineIsNotAsked() {
        up.with("DOCKER_HOST", "ssh://build@example.com");

        UpScript.Run run = published("orders 8080/tcp 127.0.0.1 9\n").run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Published ports were not asked: the engine is on another machine.\n");
    }

    /** Port 9 would not answer. */
    @ParameterizedTest
    @MethodSource("shells")
    void withoutAProgramThatAsksNothingIsAsked(List<String> shell) {
        up.by(shell.toArray(String[]::new)).without("curl", "wget");

        UpScript.Run run = published("orders 8080/tcp 127.0.0.1 9\n").run();

        assertThat(run.output())
                .contains("Published ports were not asked: there is neither curl nor wget here.\n")
                .endsWith("\norders  http://127.0.0.1:9\n");
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    /** An answer with the status 404 is one. */
    @ParameterizedTest
    @ValueSource(strings = {"curl", "wget"})
    void oneOfTheTwoIsEnough(String hidden) {
        assumeTrue(Shells.isHere("curl") && Shells.isHere("wget"), "curl and wget");
        up.without(hidden);

        assertThat(published("orders 8080/tcp 127.0.0.1 " + port() + "\n").run())
                .satisfies(run -> assertThat(run.output()).doesNotContain("not asked"))
                .satisfies(run -> assertThat(run.exitCode()).isZero());
        assertThat(published("orders 8080/tcp 127.0.0.1 9\n").run().exitCode()).isEqualTo(1);
    }

    @Test
    void thePortsThatAnswerNoHttpAreNotAsked() {
        UpScript.Run run = published("orders 9999/tcp 127.0.0.1 9\n").run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).endsWith("\norders  127.0.0.1:9\n");
    }

    @Test
    void whatIsPublishedNowhereHasNoAddress() {
        UpScript.Run run = published("\n").run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).isEmpty();
    }

    /** The words of the health check, which may be several lines. */
    @ParameterizedTest
    @MethodSource("shells")
    void theLastWordsOfHealthChecksFollowTheLogs(List<String> shell) {
        up.by(shell.toArray(String[]::new))
                .fails()
                .answers("health", "/shop-orders-1 is unhealthy, failed 3 times: /ready answered 503\nbusy\n\n");

        UpScript.Run run = up.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .endsWith("\nThe health check of shop-orders-1 is unhealthy, failed 3 times: /ready answered 503\n"
                        + "busy\n");
    }
}
