package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A change of a line of a template only changes few expected files. */
class TemplateChangeTest {

    private static final String ENDING = ".mustache";

    private final List<Template> templates = FileTree.under(Path.of("../templates/src/main/resources"), ENDING).stream()
            .map(Template::new)
            .toList();

    private final int whole = (int)
            AcceptedExample.all().stream().filter(AcceptedExample::isWhole).count();

    @Test
    void fewExamplesAreExpectedWhole() {
        assertThat(whole).isLessThanOrEqualTo(5);
    }

    @Test
    void aLineChangesAtMostAsManyExpectedFilesAsThereAreWholeExamples() {
        Map<String, List<String>> files = expectedFilesOfEachLine();

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.entrySet().stream().filter(line -> line.getValue().size() > whole))
                .isEmpty();
        System.out.println("count: a change of a line of a template changes at most "
                + files.values().stream().mapToInt(List::size).max().orElse(0) + " expected files, of "
                + files.size() + " lines that stand in any");
    }

    /** The expected files and excerpts that hold a line, by template and line. */
    private Map<String, List<String>> expectedFilesOfEachLine() {
        var files = new TreeMap<String, List<String>>();
        for (AcceptedExample example : AcceptedExample.all()) {
            Path directory = example.isWhole() ? example.expected() : example.excerpts();
            FileTree.read(directory)
                    .forEach((path, text) -> templateOf(path, text)
                            .ifPresent(template -> template.linesIn(text)
                                    .forEach(line -> files.computeIfAbsent(
                                                    template.name() + ": " + line.text(), key -> new ArrayList<>())
                                            .add(example + "/" + path))));
        }
        return files;
    }

    /** The template that makes most lines of a file, among those with the name of the file. */
    private Optional<Template> templateOf(String path, String text) {
        return templates.stream()
                .filter(template -> template.makesFile(path.substring(path.lastIndexOf('/') + 1)))
                .max(Comparator.comparing(template -> template.linesIn(text).size()));
    }

    private record Template(String name, List<Line> lines) {

        Template(Path file) {
            this(
                    file.getFileName().toString().replace(ENDING, ""),
                    FileTree.text(file).lines().map(Line::new).toList());
        }

        /** Whether the template is named after a file, perhaps with a prefix: {@code site.Dockerfile}. */
        boolean makesFile(String file) {
            return file.equals(name) || name.endsWith("." + file) || file.endsWith(name);
        }

        List<Line> linesIn(String text) {
            return text.lines()
                    .flatMap(made -> lineOf(made).stream())
                    .distinct()
                    .toList();
        }

        /** The line of the template that fits best: the one with the most literal text. */
        private Optional<Line> lineOf(String made) {
            return lines.stream().filter(line -> line.makes(made)).max(Comparator.comparing(Line::literals));
        }
    }

    /** A line of a template, with a pattern for its results. */
    private record Line(String text, Pattern pattern, int literals) {

        private static final String TAG = "\\{\\{[^}]*}}+";

        Line(String text) {
            this(text, pattern(text), text.replaceAll(TAG, "").strip().length());
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(
                    Stream.of(text.split(TAG, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        }

        boolean makes(String made) {
            return literals > 0 && pattern.matcher(made).matches();
        }
    }
}
