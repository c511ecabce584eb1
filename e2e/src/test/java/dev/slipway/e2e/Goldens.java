package dev.slipway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The deploy directories that the processor's tests compare with, of all accepted examples. */
final class Goldens {

    private static final Path ROOT = Path.of(
                    System.getProperty("slipway.checkout", ".."),
                    "processor",
                    "src",
                    "test",
                    "resources",
                    "golden",
                    "accepted")
            .toAbsolutePath()
            .normalize();

    private Goldens() {}

    /** Those that have a directory of a name: {@code prometheus}. */
    static List<Path> with(String directory) {
        try (Stream<Path> examples = Files.list(ROOT)) {
            return examples.map(example -> example.resolve("expected/deploy").resolve(directory))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the example of such a directory. */
    static String example(Path directory) {
        return directory.getParent().getParent().getParent().getFileName().toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
