package dev.slipway.e2e.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A small application of a framework, built with its own plugins and tests, and its stack. */
final class FrameworkApplication implements AutoCloseable {

    private final TemporaryDirectory directory = new TemporaryDirectory();
    private final MavenRepository maven;
    private final String service;
    private final Stack stack;
    private final Http http;
    private final Prometheus prometheus;
    private Path jdk = Path.of(System.getProperty("java.home"));

    /**
     * Copies an application.
     *
     * @param name its directory below {@code e2e/src/test/resources/frameworks}
     * @param service the name of its service
     */
    public FrameworkApplication(MavenRepository maven, String name, String service) {
        this.maven = maven;
        this.service = service;
        copy(Repository.path("e2e/src/test/resources/frameworks").resolve(name));
        this.stack = new Stack(directory.path(), "orders");
        int port = Http.freePort();
        this.http = new Http(port);
        MonitoringPorts ports = MonitoringPorts.free();
        this.prometheus = new Prometheus(stack, ports.prometheus());
        stack.operator().writeVariables(service.toUpperCase() + "_PORT=" + port + "\n" + ports.variables());
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
        CommandResult built = maven.run(directory.path(), jdk, words).orFail();
        Report.say("%s packaged after %s", service, built.took());
        return built;
    }

    /** Brings the stack up. */
    public CommandResult up() {
        CommandResult up = stack.up().orFail();
        Report.say(
                "up.sh of %s took %s, healthy after %s, image of %.1f MB",
                service,
                up.took(),
                container().timeToHealthy(),
                container().image().megabytes());
        return up;
    }

    public Stack stack() {
        return stack;
    }

    /** The container of the application. */
    public Container container() {
        return stack.container(service);
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

    /** What PostgreSQL answers. */
    public String sql(String statement) {
        return stack.container("postgres")
                .exec("psql", "-U", "postgres", "-d", service, "-At", "-c", statement)
                .orFail()
                .text();
    }

    @Override
    public void close() {
        stack.close();
        directory.close();
    }
}
