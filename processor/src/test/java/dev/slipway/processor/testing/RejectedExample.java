package dev.slipway.processor.testing;

import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources with a problem and its fix, perhaps with options and other files of the project.
 *
 * @param directory the directory, named after the id of the problem
 */
public record RejectedExample(Path directory) {

    /**
     * What the compiler must report.
     *
     * @param problem the id of the problem
     * @param file the name of the source file; empty for a problem of an option, which has no position
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
        return ProblemKind.of(problem).orElseThrow().severity();
    }

    /** The example as a project that can be compiled. */
    public Project in(Path parent) {
        var project = new Project(parent.resolve(problem())).withSiteSources();
        for (Path source : sources()) {
            project.write(path(source), FileTree.text(source));
        }
        copy(project);
        apply(options().shown(), project);
        return project;
    }

    /** The example with all fixes applied. */
    public Project fixed(Path parent) {
        var project = new Project(parent.resolve(problem())).withSiteSources();
        for (Path source : sources()) {
            project.write(path(source), String.join("\n", text(source).fixed()));
        }
        copy(project);
        FileTree.copy(directory.resolve("fixed"), project.root());
        apply(options().fixed(), project);
        return project;
    }

    /** Below the directory of its package. */
    private static String path(Path source) {
        String packageName = FileTree.text(source).lines().findFirst().orElseThrow();
        return "src/" + packageName.replaceAll("^package |;$", "").replace('.', '/') + "/" + source.getFileName();
    }

    private void copy(Project project) {
        FileTree.copy(directory.resolve("project"), project.root());
        if (Files.exists(directory.resolve("library"))) {
            project.library(directory.resolve("library"));
        }
    }

    private static void apply(List<String> options, Project project) {
        for (String option : options) {
            if (option.startsWith("-")) {
                project.argument(option.split(" "));
            } else {
                String[] parts = option.split("=", 2);
                project.option(
                        parts[0],
                        parts[1].isEmpty()
                                ? null
                                : parts[1].replace("${root}", project.root().toString()));
            }
        }
    }

    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (Path source : sources()) {
            String file = source.getFileName().toString();
            text(source)
                    .marks()
                    .forEach(mark -> places.add(new Place(mark.problem(), file, mark.line(), mark.column())));
        }
        options().marks().forEach(mark -> places.add(new Place(mark.problem(), "", 0, 0)));
        return places;
    }

    /** The ids of all marks, sorted. */
    public List<String> problems() {
        return places().stream().map(Place::problem).sorted().toList();
    }

    public List<Path> sources() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a source without marks. */
    public List<String> shown(String file) {
        return text(directory.resolve(file)).shown();
    }

    /** All sources and options with all fixes applied. */
    public String fixedText() {
        var lines = new ArrayList<>(options().fixed());
        sources().forEach(source -> lines.addAll(text(source).fixed()));
        return String.join("\n", lines);
    }

    /** The changes that fix a source: lines that go after a {@code -}, lines that come after a {@code +}. */
    public List<String> changes(String file) {
        return text(directory.resolve(file)).changes();
    }

    /** The changes that fix the options. */
    public List<String> changedOptions() {
        return options().changes();
    }

    /** The paths of the files of the project that a fix adds. */
    public List<String> addedFiles() {
        return List.copyOf(FileTree.read(directory.resolve("fixed")).keySet());
    }

    /** Whether a source is there for the fix alone. */
    public boolean isWithoutProblem(String file) {
        return places().stream().noneMatch(place -> place.file().equals(file));
    }

    /** The names of the sources that a fix changes. */
    public List<String> changedSources() {
        return sources().stream()
                .filter(source -> text(source).hasFix())
                .map(source -> source.getFileName().toString())
                .toList();
    }

    /** Whether marks or files say how it is fixed. */
    public boolean hasFix() {
        return options().hasFix()
                || !changedSources().isEmpty()
                || !addedFiles().isEmpty();
    }

    /** The lines with options of the compiler. */
    public List<String> shownOptions() {
        return options().shown();
    }

    private ExampleText options() {
        Path options = directory.resolve("options");
        return ExampleText.of(Files.exists(options) ? FileTree.text(options) : "");
    }

    private static ExampleText text(Path source) {
        return ExampleText.of(FileTree.text(source));
    }

    @Override
    public String toString() {
        return problem();
    }
}
