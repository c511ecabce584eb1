package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of troubleshooting quotes messages as they are, and each by which {@code up.sh} ends. */
class TroubleshootingTest {

    /** What stands in the place of values. */
    private static final String ANY = ".{0,160}?";

    /** Says one of several oddities, each by its own words. */
    private static final String ODDITY = "$secrets/$1 $oddity.";

    private static final Pattern HEADING = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern END = Pattern.compile("(?:die|complain) (?:\\\\\\s+)?(?:'([^']+)'|\"([^\"]+)\")");

    private final List<String> messages = HEADING.matcher(FileTree.text(Path.of("../docs/troubleshooting.md")))
            .results()
            .map(heading -> heading.group(1))
            .toList();

    private static Pattern pattern(String message) {
        return Pattern.compile(
                Stream.of(message.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(ANY)));
    }

    /** Of a class each literal that goes on in the next line is one. */
    private static Stream<String> sources() {
        Stream<String> templates = FileTree.under(Path.of("../templates/src/main/resources"), ".mustache").stream()
                .map(FileTree::text);
        Stream<String> classes = Stream.of("src/main/java", "../maven-plugin/src/main/java")
                .flatMap(root -> FileTree.under(Path.of(root), ".java").stream())
                .map(FileTree::text)
                .map(text -> text.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s+", " "));
        return Stream.concat(templates, classes);
    }

    @Test
    void eachMessageIsStillPrinted() {
        List<String> sources = sources().toList();

        assertThat(messages).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(messages)
                .allSatisfy(message -> assertThat(sources)
                        .as(message)
                        .anyMatch(source -> pattern(message).matcher(source).find()));
    }

    @Test
    void eachEndOfUpShIsExplained() {
        String script =
                FileTree.text(Path.of("../templates/src/main/resources/dev/slipway/templates/compose/up.sh.mustache"));
        List<String> ends = END.matcher(script)
                .results()
                .map(end -> end.group(1) == null ? end.group(2) : end.group(1))
                .filter(end -> !end.equals("$@") && !end.startsWith(ODDITY))
                .toList();

        assertThat(ends).hasSizeGreaterThan(15);
        assertThat(ends)
                .allSatisfy(end -> assertThat(messages)
                        .as(end)
                        .anyMatch(message -> pattern(message).matcher(end).find()));
    }
}
