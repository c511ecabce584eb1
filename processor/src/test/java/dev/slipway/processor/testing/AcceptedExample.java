package dev.slipway.processor.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sources that compile, perhaps with options, and the expected output: all files, or excerpts of those that the example
 * is about.
 *
 * @param directory the directory of the example
 */
public record AcceptedExample(Path directory) {

    public static List<AcceptedExample> all() {
        return Golden.cases("accepted").stream().map(AcceptedExample::new).toList();
    }

    public static AcceptedExample named(String name) {
        return new AcceptedExample(Golden.resources().resolve("accepted").resolve(name));
    }

    public String name() {
        return directory.getFileName().toString();
    }

    /** Whether the whole output is expected, and not only excerpts. */
    public boolean isWhole() {
        return !Files.exists(excerpts());
    }

    /** The directory with the whole expected output. */
    public Path expected() {
        return directory.resolve("expected");
    }

    /** The directory with an {@link Excerpt} of some files. */
    public Path excerpts() {
        return directory.resolve("excerpts");
    }

    /** Whether its options differ from those of {@link Project}. */
    public boolean hasOptions() {
        return Files.exists(options());
    }

    public List<Path> sources() {
        return FileTree.under(directory.resolve("src"), ".java");
    }

    /** The example as a project that can be compiled. */
    public Project at(Path root) {
        var project = new Project(root).withSiteSources();
        FileTree.copy(directory.resolve("src"), root.resolve("src"));
        if (hasOptions()) {
            FileTree.text(options()).lines().forEach(line -> {
                String[] parts = line.split("=", 2);
                project.option(parts[0], parts[1].replace("${root}", root.toString()));
            });
        }
        return project;
    }

    /** Lines {@code key=value}. */
    private Path options() {
        return directory.resolve("options");
    }

    @Override
    public String toString() {
        return name();
    }
}
