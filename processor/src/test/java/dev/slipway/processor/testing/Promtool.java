package dev.slipway.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prometheus' own tool, if it is installed.
 *
 * @param program its path
 */
public record Promtool(Path program) {

    /** The promtool on the path of the tests. */
    public static Optional<Promtool> find() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path program = Path.of(directory.isEmpty() ? "." : directory, "promtool");
            if (Files.isExecutable(program)) {
                return Optional.of(new Promtool(program));
            }
        }
        return Optional.empty();
    }

    /** Its complaints; empty if it accepts what it reads. */
    public String complaints(String... arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
