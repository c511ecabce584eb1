package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated probe, compiled as users compile it and run as Docker runs it, against real servers. */
class HealthProbeTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    Path directory;

    private record Answer(int exitCode, String output) {}

    private Answer probe(int port) throws Exception {
        var project = new Project(directory.resolve(String.valueOf(port))).argument("-Xlint:all", "-Werror");
        project.source("package com.acme;\n\nimport dev.slipway.annotations.*;\n\n@ContainerImage(port = " + port
                + ")\n@HealthCheck(readiness = \"/ready?a=1&b='2'\", timeout = \"2s\")\nclass Orders {\n"
                + "    public static void main(String[] args) {}\n}\n");
        assertThat(project.compile().errors()).isEmpty();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx16m",
                        "-cp",
                        project.classOutput().toString(),
                        "com.acme.OrdersHealthProbe")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private Answer probeServerThatAnswers(int status, List<String> requests) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(HERE, 0), 8);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return probe(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aReadyServiceIsHealthyAndIsAskedForItsReadiness() throws Exception {
        List<String> requests = Collections.synchronizedList(new ArrayList<>());

        assertThat(probeServerThatAnswers(200, requests)).isEqualTo(new Answer(0, ""));
        assertThat(requests).containsExactly("GET /ready?a=1&b='2'");
    }

    @Test
    void anyStatusOfSuccessIsHealthy() throws Exception {
        assertThat(probeServerThatAnswers(204, new ArrayList<>()).exitCode()).isZero();
    }

    @Test
    void anyOtherStatusIsUnhealthyAndIsSaid() throws Exception {
        assertThat(probeServerThatAnswers(503, new ArrayList<>()).exitCode()).isEqualTo(1);
        assertThat(probeServerThatAnswers(302, new ArrayList<>()).output()).contains("answered 302");
    }

    @Test
    void aServiceThatIsNotThereIsUnhealthyAndTheReasonIsSaid() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, HERE)) {
            port = socket.getLocalPort();
        }

        Answer answer = probe(port);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output()).contains("ConnectException");
    }

    @Test
    void aServiceThatDoesNotAnswerIsUnhealthyWithinTheTimeout() throws Exception {
        try (var silent = new ServerSocket(0, 1, HERE)) {
            Answer answer = probe(silent.getLocalPort());

            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.output()).contains("SocketTimeoutException");
        }
    }

    @Test
    void whatDoesNotSpeakHttpIsUnhealthy() throws Exception {
        try (var other = new ServerSocket(0, 1, HERE)) {
            var greeter = new Thread(() -> greet(other));
            greeter.start();

            assertThat(probe(other.getLocalPort()).exitCode()).isEqualTo(1);
            greeter.join();
        }
    }

    private static void greet(ServerSocket server) {
        try (var client = server.accept()) {
            client.getOutputStream().write("220 mail.example.com ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
            client.getInputStream().read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
