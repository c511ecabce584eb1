package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Load;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.Repository;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.Prometheus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A small application of a framework, built with its own plugins and tests, and its stack. */
final class FrameworkApplication implements AutoCloseable {

    private static final String SERVICE = "orders";
    private static final int CLIENTS = 20;
    private static final int ANSWERS = 2000;
    private static final Duration LOAD = Duration.ofMinutes(2);

    private final TemporaryDirectory directory = new TemporaryDirectory();
    private final MavenRepository maven;
    private final Facts facts;
    private final Stack stack;
    private final Http http;
    private final Prometheus prometheus;
    private Path jdk = Path.of(System.getProperty("java.home"));

    /**
     * Copies an application.
     *
     * @param name its directory below {@code e2e/src/test/resources/frameworks}
     * @param title the framework with its version, as the build of the application has it
     */
    public FrameworkApplication(MavenRepository maven, String name, String title) {
        this.maven = maven;
        this.facts = new Facts(title);
        copy(Repository.path("e2e/src/test/resources/frameworks").resolve(name));
        this.stack = new Stack(directory.path(), SERVICE);
        int port = Http.freePort();
        this.http = new Http(port);
        MonitoringPorts ports = MonitoringPorts.free();
        this.prometheus = new Prometheus(stack, ports.prometheus());
        stack.operator().writeVariables("ORDERS_PORT=" + port + "\n" + ports.variables());
    }

    private void copy(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = directory.path().resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds it with this JDK in place of the one that runs the tests. */
    public FrameworkApplication with(InstalledJdk other) {
        jdk = other.home();
        return this;
    }

    /** Replaces a text in a file, which must contain it. */
    public FrameworkApplication edit(String file, String from, String to) {
        Path path = directory.path().resolve(file);
        try {
            String text = Files.readString(path);
            if (!text.contains(from)) {
                throw new AssertionError(file + " does not say " + from);
            }
            Files.writeString(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Builds it with its own build, which runs its own tests. */
    public CommandResult build(String... arguments) {
        String[] words =
                Stream.concat(Stream.of("package"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(directory.path().resolve("pom.xml")).content().contains(">" + facts.version() + "<");
        CommandResult built = maven.run(directory.path(), jdk, words).orFail();
        Report.say("packaged after %s", built.took());
        return built;
    }

    /** Brings the stack up. */
    public CommandResult up() {
        CommandResult up = stack.up().orFail();
        facts.put("healthy", "%.1f s", container().timeToHealthy().toMillis() / 1000.0);
        facts.put("image", "%.0f MB", container().image().megabytes());
        Report.say("up.sh took %s", up.took());
        return up;
    }

    public Stack stack() {
        return stack;
    }

    /** The container of the application. */
    public Container container() {
        return stack.container(SERVICE);
    }

    public Http http() {
        return http;
    }

    public Prometheus prometheus() {
        return prometheus;
    }

    /**
     * Stops the service while it answers a request, which it announces in its log. The answer comes, and then it ends.
     *
     * @param path the path of a slow answer
     */
    void stopsGracefully(String path, String answer) {
        CompletableFuture<HttpResponse<String>> slow = http.getLater(path);
        Await.until("in flight", () -> container().logs(), log -> log.contains("a slow request has come"));
        container().stop();

        assertThat(slow.join().body()).isEqualTo(answer);
        assertThat(container().exitCode()).isEqualTo(143);
    }

    /**
     * Asks for a path with many clients. Every answer is good, and the container stays below its limit of memory.
     *
     * @param path a path that is answered with 200
     */
    void standsLoad(String path) {
        Instant started = container().startedAt();
        List<Load.Answer> answers;
        try (var load = new Load(CLIENTS, () -> http.get(path))) {
            answers = Await.within(LOAD, "answered", load::answers, given -> given.size() >= ANSWERS);
        }

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(container().startedAt()).isEqualTo(started);
        long used = container().memory();
        assertThat(used).isLessThan(Long.parseLong(container().inspect("{{.HostConfig.Memory}}")));
        facts.put("memory", "%d MiB", used >> 20);
    }

    /** A change of a class has sent these bytes. */
    void changed(long bytes) {
        facts.put("changed", "%.1f kB", bytes / 1000.0);
    }

    /** What PostgreSQL answers. */
    public String sql(String statement) {
        return stack.container("postgres")
                .exec("psql", "-U", "postgres", "-d", SERVICE, "-At", "-c", statement)
                .orFail()
                .text();
    }

    @Override
    public void close() {
        facts.write();
        stack.close();
        directory.close();
    }
}
