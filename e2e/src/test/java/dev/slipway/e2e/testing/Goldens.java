package dev.slipway.e2e.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The deploy directories that the processor's tests compare with, of all accepted examples. */
public final class Goldens {

    private static final Path ROOT = Repository.path("processor/src/test/resources/golden/accepted");

    private Goldens() {}

    /** The directories of a name, such as {@code prometheus}, in all of them. */
    public static List<Path> directories(String name) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith(name) && Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the example of such a directory. */
    public static String example(Path directory) {
        return ROOT.relativize(directory).getName(0).toString();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
