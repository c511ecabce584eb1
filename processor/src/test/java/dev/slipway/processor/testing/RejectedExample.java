package dev.slipway.processor.testing;

import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sources, and perhaps options, and other files of the project, with a problem.
 *
 * @param directory where they lie; its name is the id of the problem
 */
public record RejectedExample(Path directory) {

    private static final String MARK = "problem: ";

    /**
     * What the compiler must report.
     *
     * @param problem the id of the problem
     * @param file the name of the source file; empty for a problem of an option, which has no place
     */
    public record Place(String problem, String file, long line, long column) {

        public boolean isWarning() {
            return severity(problem) == Severity.WARNING;
        }
    }

    public static List<RejectedExample> all() {
        return Golden.cases("rejected").stream().map(RejectedExample::new).toList();
    }

    public String problem() {
        return directory.getFileName().toString();
    }

    public boolean isWarning() {
        return severity(problem()) == Severity.WARNING;
    }

    private static Severity severity(String problem) {
        return ProblemKind.valueOf(problem.toUpperCase(Locale.ROOT).replace('-', '_'))
                .severity();
    }

    /** The example as a project that can be compiled. */
    public Project in(Path parent) {
        var project = new Project(parent.resolve(problem())).withSiteSources();
        for (Path source : sources()) {
            project.write("src/com/acme/" + source.getFileName(), FileTree.text(source));
        }
        FileTree.copy(directory.resolve("project"), project.root());
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

    /** The place below each mark; {@code at} tells where in its line, and where it is left out the line begins there. */
    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (Path source : sources()) {
            List<String> lines = FileTree.text(source).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("// " + MARK)) {
                    String[] mark = mark(lines.get(i)).split(" at ", 2);
                    String line = lines.get(i + 1);
                    int column = line.indexOf(mark.length > 1 ? mark[1] : line.strip());
                    places.add(new Place(mark[0], source.getFileName().toString(), i + 2, column + 1));
                }
            }
        }
        optionLines().stream()
                .filter(line -> line.startsWith("# " + MARK))
                .forEach(line -> places.add(new Place(mark(line), "", 0, 0)));
        return places;
    }

    /** The ids of all marks, sorted. */
    public List<String> problems() {
        return places().stream().map(Place::problem).sorted().toList();
    }

    /** The sources without their marks, for documentation. */
    public List<Path> sources() {
        return FileTree.under(directory, ".java");
    }

    public List<String> optionLines() {
        Path options = directory.resolve("options");
        return Files.exists(options) ? FileTree.text(options).lines().toList() : List.of();
    }

    private static String mark(String line) {
        return line.substring(line.indexOf(MARK) + MARK.length()).strip();
    }

    @Override
    public String toString() {
        return problem();
    }
}
