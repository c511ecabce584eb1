package compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
public final class Command {

    private Command() {}

    /**
     * Runs it in the current directory.
     *
     * @return what it said
     * @throws IllegalStateException where it fails, with what it said
     */
    public static String run(List<String> words) throws IOException, InterruptedException {
        return run(Path.of(""), words);
    }

    public static String run(Path directory, List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(directory.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + said);
        }
        return said;
    }
}
