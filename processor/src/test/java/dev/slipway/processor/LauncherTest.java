package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated launcher and the reader of secrets, compiled as users compile them and run as Docker runs them. */
class LauncherTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private static final String SERVICE = """
            package com.acme;

            import dev.slipway.annotations.*;

            @ContainerImage(env = @Env(name = "KEY", secret = "key"))
            @Postgres(version = "17")
            @Migration(main = Migrate.class)
            class Orders {
                public static void main(String[] args) throws Exception {
                    switch (args[0]) {
                        case "throw" -> throw new java.io.IOException("thrown on purpose");
                        case "exit" -> System.exit(3);
                        case "secret" -> System.out.println("[" + OrdersSettings.secret(OrdersSettings.SECRET_KEY) + "]");
                        case "sleep" -> {
                            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("drained")));
                            System.out.println("sleeping");
                            Thread.sleep(60_000);
                        }
                        default -> System.out.println("service " + String.join(" ", args));
                    }
                }
            }
            """;

    private static final String MIGRATION = """
            package com.acme;

            class Migrate {
                public static void main(String[] args) throws Exception {
                    String mode = System.getenv("MODE");
                    System.out.println("migration " + mode + " " + args.length);
                    if (mode.equals("throw")) {
                        throw new IllegalStateException("no such table");
                    }
                    // What a connection pool leaves: it must not keep the container alive.
                    new Thread(() -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            System.out.println(e);
                        }
                    }).start();
                    if (mode.equals("hang")) {
                        Thread.sleep(60_000);
                    }
                }
            }
            """;

    @TempDir
    Path directory;

    private Project project;

    private record Ended(int exitCode, String output) {}

    @BeforeEach
    void compile() {
        project = new Project(directory).argument("-Xlint:all", "-Werror");
        project.source(SERVICE);
        project.source(MIGRATION);
        assertThat(project.compile().errors()).isEmpty();
    }

    private Process start(Map<String, String> environment, String... args) throws IOException {
        var words = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx32m",
                "-cp",
                project.classOutput().toString(),
                "com.acme.OrdersLauncher"));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Ended run(Map<String, String> environment, String... args) throws Exception {
        Process process = start(environment, args);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, HERE)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void withNothingToWaitForTheServiceStartsWithItsArguments() throws Exception {
        assertThat(run(Map.of(), "a", "b c")).isEqualTo(new Ended(0, "service a b c\n"));
        assertThat(run(Map.of("SLIPWAY_WAIT_FOR", ""), "a").output()).isEqualTo("service a\n");
    }

    @Test
    void whatIsThereIsNotWaitedForAndNotSpokenOf() throws Exception {
        try (var one = new ServerSocket(0, 8, HERE);
                var other = new ServerSocket(0, 8, HERE)) {
            String targets = "127.0.0.1:" + one.getLocalPort() + ",localhost:" + other.getLocalPort();

            assertThat(run(Map.of("SLIPWAY_WAIT_FOR", targets), "a")).isEqualTo(new Ended(0, "service a\n"));
        }
    }

    @Test
    void whatComesLaterIsWaitedFor() throws Exception {
        int port = freePort();
        Process process = start(Map.of("SLIPWAY_WAIT_FOR", "127.0.0.1:" + port), "a");
        var lines = process.inputReader();
        assertThat(lines.readLine()).startsWith("slipway: waiting for 127.0.0.1:" + port + " (Connection refused");

        try (var late = new ServerSocket()) {
            late.setReuseAddress(true);
            late.bind(new InetSocketAddress(HERE, port), 8);
            assertThat(lines.readLine()).isEqualTo("slipway: reached 127.0.0.1:" + port);
            assertThat(lines.readLine()).isEqualTo("service a");
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whatNeverComesIsNamedAndEndsTheProcessWith69() throws Exception {
        int port = freePort();

        Ended refused = run(Map.of("SLIPWAY_WAIT_FOR", "127.0.0.1:" + port, "SLIPWAY_WAIT_SECONDS", "1"), "a");
        Ended unknown = run(Map.of("SLIPWAY_WAIT_FOR", "nowhere.invalid:5432", "SLIPWAY_WAIT_SECONDS", "1"), "a");

        assertThat(refused.exitCode()).isEqualTo(69);
        assertThat(refused.output())
                .contains("slipway: gave up waiting for 127.0.0.1:" + port + " after 1 s: Connection refused");
        assertThat(unknown.exitCode()).isEqualTo(69);
        assertThat(unknown.output())
                .contains("slipway: gave up waiting for nowhere.invalid:5432 after 1 s: no such host");
        assertThat(refused.output().lines()).hasSize(2);
    }

    @Test
    void aSignalEndsTheWait() throws Exception {
        Process process = start(Map.of("SLIPWAY_WAIT_FOR", "127.0.0.1:" + freePort()), "a");
        process.inputReader().readLine();
        process.toHandle().destroy();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    @Test
    void exitCodesExceptionsAndSignalsAreThoseOfTheService() throws Exception {
        Ended thrown = run(Map.of(), "throw");
        assertThat(thrown.exitCode()).isEqualTo(1);
        assertThat(thrown.output())
                .startsWith(
                        "Exception in thread \"main\" java.io.IOException: thrown on purpose\n\tat com.acme.Orders.main");
        assertThat(run(Map.of(), "exit").exitCode()).isEqualTo(3);

        Process process = start(Map.of(), "sleep");
        var lines = process.inputReader();
        assertThat(lines.readLine()).isEqualTo("sleeping");
        process.toHandle().destroy();
        assertThat(lines.readLine()).isEqualTo("drained");
        assertThat(process.waitFor()).isEqualTo(143);
    }

    @Test
    void theMigrationRunsInsteadAndEndsTheProcess() throws Exception {
        assertThat(run(Map.of("SLIPWAY_MAIN", "migration", "MODE", "all"), "of the service"))
                .isEqualTo(new Ended(0, "migration all 0\n"));
    }

    @Test
    void aMigrationThatFailsEndsWith1AndItsStackTrace() throws Exception {
        Ended ended = run(Map.of("SLIPWAY_MAIN", "migration", "MODE", "throw"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("IllegalStateException: no such table\n\tat com.acme.Migrate.main");
    }

    @Test
    void aMigrationThatDoesNotEndIsGivenUp() throws Exception {
        Ended ended = run(Map.of("SLIPWAY_MAIN", "migration", "SLIPWAY_DEADLINE_SECONDS", "1", "MODE", "hang"));

        assertThat(ended.exitCode()).isEqualTo(124);
        assertThat(ended.output()).endsWith("slipway: gave up the migration, which has not ended after 1 s\n");
    }

    @Test
    void aSecretIsReadFromItsFileWithoutTheLineEnd() throws Exception {
        assertThat(run(Map.of("KEY_FILE", secret("s3 cret")), "secret").output())
                .isEqualTo("[s3 cret]\n");
        assertThat(run(Map.of("KEY_FILE", secret("one\n\ntwo\n")), "secret").output())
                .isEqualTo("[one\n\ntwo]\n");
    }

    /** up.sh and the scripts of the servers refuse the same secrets. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "s3cret\r\n", "s3cret\n\n", "s3cret ", "\ts3cret\n", "s3\0cret\n", "\ns3cret\n"})
    void aSecretThatProgramsWouldReadDifferentlyIsRefusedAndNotShown(String text) throws Exception {
        String file = secret(text);

        Ended ended = run(Map.of("KEY_FILE", file), "secret");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output())
                .contains("IllegalStateException: " + file + " must be a text without blanks around it")
                .doesNotContain("s3");
    }

    @Test
    void withoutAFileTheVariableIsTheSecret() throws Exception {
        assertThat(run(Map.of("KEY", "plain"), "secret").output()).isEqualTo("[plain]\n");
        assertThat(run(Map.of("KEY", "plain", "KEY_FILE", secret("file")), "secret")
                        .output())
                .isEqualTo("[file]\n");
    }

    @Test
    void aSecretThatIsNowhereIsNamed() throws Exception {
        Ended ended = run(Map.of(), "secret");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("IllegalStateException: KEY_FILE is not set");
    }

    private String secret(String text) {
        try {
            return Files.writeString(directory.resolve("key"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
