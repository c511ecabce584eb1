package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.CommandResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One container. */
public record Container(Docker docker, String id) {

    private static final String HEALTH_LOG =
            "{{range .State.Health.Log}}{{.ExitCode}} {{.End.Format \"2006-01-02T15:04:05.000000000Z07:00\"}}\n{{end}}";

    public String inspect(String template) {
        return docker.inspect("container", id, template);
    }

    public Image image() {
        return new Image(docker, inspect("{{.Image}}"));
    }

    public String health() {
        return inspect("{{.State.Health.Status}}");
    }

    public int exitCode() {
        return Integer.parseInt(inspect("{{.State.ExitCode}}"));
    }

    public Instant startedAt() {
        return Instant.parse(inspect("{{.State.StartedAt}}"));
    }

    public Instant finishedAt() {
        return Instant.parse(inspect("{{.State.FinishedAt}}"));
    }

    /** When a check first succeeded, among the last five, which the engine remembers. */
    public Instant healthyAt() {
        return inspect(HEALTH_LOG)
                .lines()
                .filter(line -> line.startsWith("0 "))
                .map(line -> Instant.parse(line.substring(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check of " + id + " succeeded"));
    }

    public Duration timeToHealthy() {
        return Duration.between(startedAt(), healthyAt());
    }

    public void signal(String name) {
        docker.run("kill", "--signal", name, id).orFail();
    }

    public void stop() {
        docker.run("stop", id).orFail();
    }

    public CommandResult exec(String... command) {
        return exec(List.of(command));
    }

    CommandResult exec(List<String> command) {
        var words = new ArrayList<>(List.of("exec", id));
        words.addAll(command);
        return docker.run(words);
    }

    /** The bytes of memory that its programs use now. */
    public long memory() {
        String usage = docker.run("stats", "--no-stream", "--format", "{{.MemUsage}}", id)
                .orFail()
                .text();
        return Memory.bytes(usage.split(" / ")[0]);
    }

    /** Runs the health check that the engine runs, by hand. */
    public CommandResult probe() {
        List<String> test = inspect("{{range .Config.Healthcheck.Test}}{{println .}}{{end}}")
                .strip()
                .lines()
                .toList();
        return exec(test.subList(1, test.size()));
    }

    public String logs() {
        CommandResult logs = docker.run("logs", id).orFail();
        return logs.output() + logs.error();
    }
}
