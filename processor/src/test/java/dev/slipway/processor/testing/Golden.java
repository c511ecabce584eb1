package dev.slipway.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Files of the repository that hold what was once accepted. {@code -Dslipway.golden=update} rewrites them; the review
 * is then {@code git diff}.
 */
public final class Golden {

    private static final boolean UPDATE = "update".equals(System.getProperty("slipway.golden"));

    private Golden() {}

    public static Path resources() {
        return Path.of("src/test/resources/golden").toAbsolutePath();
    }

    /** The directories directly below one of the golden files. */
    public static List<Path> cases(String directory) {
        try (var cases = Files.list(resources().resolve(directory))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a tree of texts with the files below a directory: no file more, none less, the same bytes. */
    public static void assertTree(Path expected, Map<String, String> actual) {
        if (UPDATE) {
            update(expected, actual);
        }
        Map<String, String> golden = FileTree.read(expected);
        assertThat(actual.keySet()).as("files of %s", expected).isEqualTo(golden.keySet());
        golden.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
    }

    /** Compares a text with a file. */
    public static void assertFile(Path expected, String actual) {
        if (UPDATE) {
            write(expected, actual);
        }
        assertThat(expected)
                .content()
                .as("%s (-Dslipway.golden=update writes it)", expected)
                .isEqualTo(actual);
    }

    private static void update(Path expected, Map<String, String> actual) {
        if (Files.exists(expected)) {
            FileTree.delete(expected);
        }
        actual.forEach((path, text) -> write(expected.resolve(path), text));
    }

    private static void write(Path file, String text) {
        assertThat(System.getenv("CI"))
                .as("golden files are reviewed by a person, not written in CI")
                .isNull();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
