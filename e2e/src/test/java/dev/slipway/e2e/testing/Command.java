package dev.slipway.e2e.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program with its directory and environment, and its run. */
public final class Command {

    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final List<String> words;
    private Duration atMost = AT_MOST;
    private final Map<String, String> environment = new HashMap<>();
    private Path directory = Path.of(System.getProperty("java.io.tmpdir"));

    public Command(List<String> words) {
        this.words = List.copyOf(words);
    }

    public Command(String... words) {
        this(List.of(words));
    }

    public Command in(Path where) {
        directory = where;
        return this;
    }

    public Command with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Sets a longer time limit than the default for simple commands. */
    public Command atMost(Duration time) {
        atMost = time;
        return this;
    }

    /** Runs it to its end, whatever its exit code. */
    public CommandResult run() {
        try {
            Path output = Files.createTempFile("slipway-e2e", ".out");
            Path error = Files.createTempFile("slipway-e2e", ".err");
            try {
                var started = Instant.now();
                int exitCode = exitCode(output, error);
                return new CommandResult(
                        String.join(" ", words),
                        exitCode,
                        Files.readString(output),
                        Files.readString(error),
                        Duration.between(started, Instant.now()));
            } finally {
                Files.delete(output);
                Files.delete(error);
            }
        } catch (IOException e) {
            throw new AssertionError(words + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(words + " was interrupted", e);
        }
    }

    private int exitCode(Path output, Path error) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .redirectError(error.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(words + " still ran after " + atMost + ": " + Files.readString(error));
        }
        return process.exitValue();
    }
}
