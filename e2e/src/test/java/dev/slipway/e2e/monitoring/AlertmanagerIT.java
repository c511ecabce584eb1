package dev.slipway.e2e.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Alerts of Prometheus reach Alertmanager, and from there the receivers of the annotation. */
@NeedsDocker
class AlertmanagerIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage
            @HealthCheck(startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            @ScrapeMetrics(interval = "2s", timeout = "1s", alerts = {
                @Alert(name = "TooManyAnswers", expr = "tiny_answers{service=\\"watched\\"} > 0", holdFor = "1s",
                       severity = Severity.PAGE, summary = "{{ $labels.service }} answered {{ $value }} times",
                       description = "ask {{ $labels.instance }}", runbook = "https://wiki.e2e.example/answers#many"),
                @Alert(name = "SomeAnswers", expr = "tiny_answers{service=\\"watched\\"} > 0", holdFor = "1s",
                       summary = "a ticket of {{ $labels.service }}")})
            final class WatchedService {
                public static void main(String[] args) throws Exception {
                    new Server(WatchedServiceSettings.PORT).start(args);
                }
            }
            """;

    private static final String STACK = """
            package tiny;

            import dev.slipway.annotations.*;

            @Stack(name = "watched", monitoring = @Monitoring(
                    receivers = {
                        @Receiver(severity = Severity.PAGE, type = ReceiverType.WEBHOOK, secret = "page-webhook"),
                        @Receiver(severity = Severity.TICKET, type = ReceiverType.EMAIL, to = "ops@e2e.example, b@e2e.example")
                    },
                    mail = @MailServer(address = "receiver:2525", from = "stack@e2e.example", tls = false),
                    deadMansSwitch = "dead-mans-switch"))
            final class Watched {}
            """;

    /**
     * Prints each POST on one line: the address and the body. As a proxy it gets the whole address. It also takes
     * e-mails and prints them.
     */
    private static final String RECEIVER = """
            import com.sun.net.httpserver.HttpServer;
            import java.io.*;
            import java.net.*;

            class Receiver {
                public static void main(String[] args) throws Exception {
                    var server = HttpServer.create(new InetSocketAddress(8080), 0);
                    server.createContext("/", exchange -> {
                        String body = new String(exchange.getRequestBody().readAllBytes());
                        System.out.println(exchange.getRequestURI() + " " + body.replace("\\n", " "));
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
                    server.start();
                    try (var mail = new ServerSocket(2525)) {
                        while (true) {
                            try (var socket = mail.accept()) {
                                take(socket);
                            }
                        }
                    }
                }

                private static void take(Socket socket) throws IOException {
                    var in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                    var out = new PrintWriter(socket.getOutputStream(), true);
                    var text = new StringBuilder("mail");
                    out.print("220 receiver\\r\\n");
                    out.flush();
                    boolean isData = false;
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        text.append(' ').append(line);
                        boolean isOver = isData && line.equals(".");
                        isData = !isOver && (isData || line.equals("DATA"));
                        if (isOver) {
                            System.out.println(text);
                        }
                        if (!isData || line.equals("DATA")) {
                            out.print((isData ? "354" : line.equals("QUIT") ? "221" : "250") + " yes\\r\\n");
                            out.flush();
                        }
                    }
                }
            }
            """;

    private final Checkout checkout;
    private final Shop shop;

    AlertmanagerIT(Checkout checkout, Shop shop) {
        this.checkout = checkout;
        this.shop = shop;
    }

    @Test
    void theWatchdogArrives() {
        var alertmanager = new Http(shop.ports().alertmanager());
        String alerts = Await.until(
                "the watchdog in Alertmanager",
                () -> alertmanager.get("/api/v2/alerts").body(),
                body -> body.contains("Watchdog"));
        assertThat(alerts).contains("\"severity\":\"none\"", "\"state\":\"active\"", "\"name\":\"nobody\"");
    }

    /** The switch is beyond a proxy, and its host is known to nobody else; what pages is on this side. */
    @Test
    void receiversAreTold() throws IOException {
        try (var module = new TinyModule(checkout, "watched");
                var directory = new TemporaryDirectory();
                var stack = module.resource("Server")
                        .source("WatchedService", SERVICE)
                        .source("Watched", STACK)
                        .packaged()) {
            stack.operator().writeVariables(MonitoringPorts.free().variables() + """
                    ALERTMANAGER_PROXY=http://receiver:8080
                    ALERTMANAGER_NO_PROXY=receiver,other
                    ALERTMANAGER_EXTERNAL_URL=https://ops.e2e.example/alerts
                    PROMETHEUS_EXTERNAL_URL=https://ops.e2e.example/metrics
                    """);
            stack.operator().writeSecret("page-webhook", "http://receiver:8080/page\n");
            stack.operator().writeSecret("dead-mans-switch", "http://switch.e2e.example/alive\n");
            stack.up().orFail();
            var began = Instant.now();
            try (var receiver = new Listener(stack, directory.path())) {
                Map<String, Object> alive = receiver.awaitPost("http://switch.e2e.example/alive");
                Report.say("the dead man's switch was held after %s", Duration.between(began, Instant.now()));
                assertThat(alive).containsEntry("status", "firing");
                Map<String, Object> page = receiver.awaitPost("/page");
                Report.say("somebody was told after %s", Duration.between(began, Instant.now()));
                assertThat(page)
                        .containsEntry("receiver", "page")
                        .containsEntry("externalURL", "https://ops.e2e.example/alerts")
                        .containsEntry("groupLabels", Map.of("alertname", "TooManyAnswers", "service", "watched"));
                assertThat(page.get("alerts").toString()).contains("https://ops.e2e.example/metrics/graph?");
                assertThat(page.get("commonAnnotations").toString())
                        .contains(
                                "watched answered ",
                                " times",
                                "description=ask watched:8080",
                                "runbook_url=https://wiki.e2e.example/answers#many");
                String mail = receiver.awaitLine("mail ");
                assertThat(mail)
                        .contains(
                                "MAIL FROM:<stack@e2e.example>",
                                "RCPT TO:<ops@e2e.example>",
                                "RCPT TO:<b@e2e.example>",
                                "SomeAnswers",
                                "https://ops.e2e.example/alerts");
                assertThat(receiver.lines())
                        .noneMatch(line -> line.startsWith("/page") && line.contains("SomeAnswers"))
                        .noneMatch(line -> line.startsWith("mail") && line.contains("TooManyAnswers"));
            }
        }
    }

    /** A receiver on the operator's network of the stack. */
    private static final class Listener implements AutoCloseable {

        private static final Duration PATIENCE = Duration.ofSeconds(90);

        private final Container container;

        Listener(Stack stack, Path directory) throws IOException {
            Files.writeString(directory.resolve("Receiver.java"), RECEIVER);
            var docker = new Docker();
            String id = docker.run(List.of(
                            "run",
                            "--detach",
                            "--network",
                            stack.project() + "_operator",
                            "--network-alias",
                            "receiver",
                            "--volume",
                            directory + ":/receiver:ro",
                            "--user",
                            "0:0",
                            "--entrypoint",
                            "java",
                            "eclipse-temurin:21-jdk",
                            "/receiver/Receiver.java"))
                    .orFail()
                    .text();
            this.container = new Container(docker, id);
        }

        List<String> lines() {
            return container.logs().lines().toList();
        }

        String awaitLine(String start) {
            return Await.within(
                            PATIENCE,
                            "a line that starts with " + start,
                            this::lines,
                            lines -> lines.stream().anyMatch(it -> it.startsWith(start)))
                    .stream()
                    .filter(it -> it.startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }

        Map<String, Object> awaitPost(String path) {
            String line = awaitLine(path + " {");
            try {
                return JSON.std.mapFrom(line.substring(path.length() + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            container.docker().run("rm", "--force", "--volumes", container.id()).orFail();
        }
    }
}
