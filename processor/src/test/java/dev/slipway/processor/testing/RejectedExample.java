package dev.slipway.processor.testing;

import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sources, and perhaps options, with a problem.
 *
 * @param directory where they lie; its name is the id of the problem
 */
public record RejectedExample(Path directory) {

    private static final String MARK = "problem: ";

    /**
     * What comes first in its line, or behind what a value can stand behind; of what consists of two parts javac names
     * the place between them.
     */
    private static final Pattern VALUE =
            Pattern.compile("(?:^\\s*|[=({,]\\s*)(?=[^\\s,)}])|(?=\\.class|\\.[A-Z]|\\[\\]|\\+ )");

    public static List<RejectedExample> all() {
        return Golden.cases("rejected").stream().map(RejectedExample::new).toList();
    }

    public String problem() {
        return directory.getFileName().toString();
    }

    public boolean isWarning() {
        return ProblemKind.valueOf(problem().toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                        .severity()
                == Severity.WARNING;
    }

    /** The example as a project that can be compiled. */
    public Project in(Path parent) {
        var project = new Project(parent.resolve(problem())).withSiteSources();
        for (Path source : sources()) {
            project.write("src/com/acme/" + source.getFileName(), FileTree.text(source));
        }
        for (String option : optionLines()) {
            if (!option.startsWith("#")) {
                String[] parts = option.split("=", 2);
                project.option(
                        parts[0],
                        parts[1].isEmpty()
                                ? null
                                : parts[1].replace("${root}", project.root().toString()));
            }
        }
        return project;
    }

    /** What the compiler must say: the problem, the file and the line below the mark; an option has no place. */
    public List<String> places() {
        var places = new ArrayList<String>();
        for (Path source : sources()) {
            List<String> lines = FileTree.text(source).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("// " + MARK)) {
                    places.add(markedId(lines.get(i)) + " at " + source.getFileName() + ":" + (i + 2));
                }
            }
        }
        optionLines().stream()
                .filter(line -> line.startsWith("# " + MARK))
                .forEach(line -> places.add(markedId(line) + " at an option"));
        return places;
    }

    /** The columns of a line at which a value or an annotation starts. */
    public List<Long> columns(String file, long line) {
        String text = FileTree.text(directory.resolve(file)).lines().toList().get((int) line - 1);
        var columns = new ArrayList<Long>();
        var value = VALUE.matcher(text);
        while (value.find()) {
            columns.add(value.end() + 1L);
        }
        return columns;
    }

    /** The ids of all marks, sorted. */
    public List<String> problems() {
        return places().stream()
                .map(place -> place.replaceAll(" .*", ""))
                .sorted()
                .toList();
    }

    /** Where a message stands, in the words of {@link #places()}. */
    public static String place(Message message) {
        return message.problem() + " at "
                + (message.file().isEmpty() ? "an option" : message.file() + ":" + message.line());
    }

    /** The sources without their marks, for documentation. */
    public List<Path> sources() {
        return FileTree.under(directory, ".java");
    }

    public List<String> optionLines() {
        Path options = directory.resolve("options");
        return Files.exists(options) ? FileTree.text(options).lines().toList() : List.of();
    }

    private static String markedId(String line) {
        return line.substring(line.indexOf(MARK) + MARK.length()).strip();
    }

    @Override
    public String toString() {
        return problem();
    }
}
