package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.CommandResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program from the image of a server, run on files of this machine, mounted read-only. */
public record Tool(String image, String program) {

    public static final Tool PROMTOOL = new Tool("prom/prometheus:v3.5.0", "promtool");
    public static final Tool AMTOOL = new Tool("prom/alertmanager:v0.28.1", "amtool");

    /** Runs the program in a directory, mounted at its own path. */
    public CommandResult run(Path directory, String... arguments) {
        return container(directory, program, List.of(arguments));
    }

    /** Runs a shell script in a directory. */
    public CommandResult script(Path directory, String script) {
        return container(directory, "sh", List.of("-c", script));
    }

    private CommandResult container(Path directory, String entryPoint, List<String> arguments) {
        var words = new ArrayList<>(List.of("run", "--rm", "--network", "none", "--cap-drop", "ALL", "--read-only"));
        words.addAll(List.of("--user", "0:0", "--tmpfs", "/tmp"));
        words.addAll(List.of("--volume", directory + ":" + directory + ":ro", "--workdir", directory.toString()));
        words.addAll(List.of("--entrypoint", entryPoint, image));
        words.addAll(arguments);
        return new Docker().command(words).atMost(Duration.ofMinutes(15)).run();
    }
}
