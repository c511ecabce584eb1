package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code dump.sh} looks into a JVM whose image has no tools and whose container cannot write. */
@NeedsDocker
class DumpIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(%2$s, publish = {})
            @HealthCheck(startInterval = "1s")
            final class %1$sService {
                static final byte[][] KEPT = new byte[80][1 << 20];

                public static void main(String[] args) throws Exception {
                    new Server(%1$sServiceSettings.PORT).start(args);
                    Thread worker = new Thread(() -> { while (true) Long.toHexString(System.nanoTime()).repeat(9).hashCode(); }, "grinds-%1$s");
                    worker.setDaemon(true);
                    worker.start();
                }
            }
            """;

    /** The tools that the script uses for services of this Java. */
    private static final String JDK = "eclipse-temurin:21-jdk";

    private final Checkout checkout;

    DumpIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void takesWhatAnOperatorAsksFor() throws IOException {
        try (var directory = new TemporaryDirectory();
                var module = new TinyModule(checkout, "dumps");
                var stack = module.resource("Server")
                        .source(
                                "SmallService",
                                SERVICE.formatted("Small", "runtime = ImageRuntime.JLINK, javaVersion = 17"))
                        .source("LargeService", SERVICE.formatted("Large", "javaVersion = 21, user = \"2000:3000\""))
                        .packaged()) {
            stack.up().orFail();

            for (String service : List.of("small", "large")) {
                assertThat(dump(stack, directory, service, "threads").orFail().output())
                        .containsIgnoringCase("\"grinds-" + service + "\"");

                CommandResult heap = dump(stack, directory, service, "heap").orFail();
                Path objects = file(heap);
                Report.say("dump.sh: a heap dump of %d MB took %s", Files.size(objects) >> 20, heap.took());
                assertThat(start(objects)).startsWith("JAVA PROFILE 1.0");
                // More than /tmp of the service can hold.
                assertThat(Files.size(objects)).isGreaterThan(80 << 20);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(objects)))
                        .isEqualTo("rw-------");

                Path recording =
                        file(dump(stack, directory, service, "recording", "3").orFail());
                assertThat(jfr(
                                "print",
                                "--events",
                                "jdk.ExecutionSample,jdk.ObjectAllocationSample",
                                recording.toString()))
                        .containsIgnoringCase("grinds-" + service);

                assertThat(stack.container(service).health()).isEqualTo("healthy");
            }
        }
    }

    @Test
    void saysWhatItCannotDo() throws IOException {
        try (var directory = new TemporaryDirectory();
                var module = new TinyModule(checkout, "no-dumps");
                var stack = module.resource("Server")
                        .source("LoneService", SERVICE.formatted("Lone", "javaVersion = 25"))
                        .packaged()) {
            for (List<String> words : List.of(
                    List.<String>of(),
                    List.of("lone"),
                    List.of("nobody", "heap"),
                    List.of("lone", "stacks"),
                    List.of("lone", "recording", "1m"))) {
                CommandResult refused = dump(stack, directory, words.toArray(String[]::new));
                assertThat(refused.exitCode()).as("%s", words).isEqualTo(2);
                assertThat(refused.error()).contains("sh dump.sh SERVICE threads", "SERVICE is one of: lone");
            }
            CommandResult stopped = dump(stack, directory, "lone", "threads");
            assertThat(stopped.exitCode()).isEqualTo(1);
            assertThat(stopped.error())
                    .isEqualTo("error: no container of lone is running. Start it: sh "
                            + stack.deploy().toRealPath() + "/up.sh\n");
        }
    }

    /** A recording that goes on would take room and time of the service until its next start. */
    @Test
    void aRecordingEndsWithTheScript() throws Exception {
        try (var directory = new TemporaryDirectory();
                var module = new TinyModule(checkout, "ended-dumps");
                var stack = module.resource("Server")
                        .source("LoneService", SERVICE.formatted("Lone", "javaVersion = 21"))
                        .source("FullService", SERVICE.formatted("Full", "tmpSize = \"16M\", javaVersion = 21"))
                        .packaged()) {
            stack.up().orFail();
            Container lone = stack.container("lone");

            for (String signal : List.of("INT", "TERM", "HUP")) {
                // What a script starts in its background ignores INT, what nohup starts ignores HUP; so would this.
                Process dump = new ProcessBuilder(
                                "env",
                                "--default-signal=INT,HUP",
                                "sh",
                                stack.deploy().resolve("dump.sh").toString(),
                                "lone",
                                "recording",
                                "600")
                        .directory(directory.path().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.path().resolve("dump.log").toFile())
                        .start();
                Await.until("recording", () -> recordings(lone), said -> said.contains("name=dump.sh-"));

                new Command("kill", "-s", signal, String.valueOf(dump.pid()))
                        .run()
                        .orFail();

                assertThat(dump.waitFor(30, TimeUnit.SECONDS)).as(signal).isTrue();
                assertThat(dump.exitValue()).as(signal).isGreaterThan(128);
                assertThat(recordings(lone)).as(signal).contains("No available recordings");
                assertThat(new Docker()
                                .run("ps", "--all", "--quiet", "--filter", "ancestor=" + JDK)
                                .orFail()
                                .text())
                        .as(signal)
                        .isEmpty();
            }

            CommandResult refused = dump(stack, directory, "full", "recording", "1");
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.error())
                    .matches("error: a recording needs 40 MB in /tmp of full, but only 1[56] MB are free\\."
                            + " Raise @ContainerImage\\(tmpSize\\)\\.\n");
            assertThat(recordings(stack.container("full"))).contains("No available recordings");
        }
    }

    /** What jcmd knows of them, asked beside the service as the script does it. */
    private static String recordings(Container service) {
        return new Docker()
                .run(
                        "run",
                        "--rm",
                        "--user",
                        service.inspect("{{.Config.User}}"),
                        "--pid",
                        "container:" + service.id(),
                        "--entrypoint",
                        "jcmd",
                        JDK,
                        "1",
                        "JFR.check")
                .orFail()
                .output();
    }

    private static CommandResult dump(Stack stack, TemporaryDirectory where, String... words) {
        var command =
                new ArrayList<>(List.of("sh", stack.deploy().resolve("dump.sh").toString()));
        command.addAll(List.of(words));
        return new Command(command).in(where.path()).run();
    }

    /** The file that the last line of the output names. */
    private static Path file(CommandResult dump) {
        List<String> lines = dump.lines();
        return Path.of(lines.get(lines.size() - 1));
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.US_ASCII);
        }
    }

    private static String jfr(String... words) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jfr").toString()));
        command.addAll(List.of(words));
        return new Command(command).run().orFail().output();
    }
}
