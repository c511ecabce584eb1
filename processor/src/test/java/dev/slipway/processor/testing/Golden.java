package dev.slipway.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files of the repository with accepted output. {@code -Dslipway.golden=update} rewrites them; {@code git diff} is then
 * the review.
 */
public final class Golden {

    private static final boolean UPDATE = "update".equals(System.getProperty("slipway.golden"));

    private static final Pattern STAMP = Pattern.compile("(META-INF/slipway/deployment/)[0-9a-f]{8}");

    private static final String ANY = "00000000";

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

    /** An output whose stamp of the jar is always the same: it changes with any file, and would change with each edit. */
    public static Map<String, String> withoutStamp(Map<String, String> output) {
        var plain = new TreeMap<String, String>();
        output.forEach((path, text) -> plain.put(
                STAMP.matcher(path).replaceAll("$1" + ANY),
                path.endsWith(".slipway-files") ? STAMP.matcher(text).replaceAll("$1" + ANY) : text));
        return plain;
    }

    /** Compares a tree of texts with the files below a directory: the same files, the same bytes. */
    public static void assertTree(Path expected, Map<String, String> actual) {
        if (UPDATE) {
            update(expected, actual);
        }
        assertSame(FileTree.read(expected), actual);
    }

    /** Compares two trees of texts, file by file. */
    public static void assertSame(Map<String, String> expected, Map<String, String> actual) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, text) -> assertThat(actual.get(path)).as(path).isEqualTo(text));
    }

    /** Looks for each excerpt below a directory in the text of its path. */
    public static void assertExcerpts(Path excerpts, Map<String, String> actual) {
        if (UPDATE) {
            renew(excerpts, actual);
        }
        Map<String, String> golden = FileTree.read(excerpts);
        assertThat(golden).as("%s", excerpts).isNotEmpty();
        golden.forEach((path, text) -> {
            Excerpt excerpt = Excerpt.parse(text);
            assertThat(excerpt.saysSomething()).as(path).isTrue();
            assertThat(actual).containsKey(path);
            assertThat(excerpt.missingIn(actual.get(path)))
                    .as("excerpt of %s, which is now:%n%s", path, actual.get(path))
                    .isEmpty();
        });
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

    private static void renew(Path excerpts, Map<String, String> actual) {
        var renewed = new TreeMap<String, String>();
        FileTree.read(excerpts).forEach((path, text) -> {
            String now = actual.get(path);
            if (now != null) {
                Excerpt excerpt = Excerpt.parse(text);
                renewed.put(
                        path,
                        excerpt.missingIn(now).isEmpty()
                                ? text
                                : excerpt.renewed(now).text());
            }
        });
        update(excerpts, renewed);
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
