package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The class files of the main sources of a project. */
final class ClassFiles {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);
    private static final String JAVA = ".java";

    private final Path classes;
    private final List<Path> sources;

    ClassFiles(MavenProject project) {
        classes = Path.of(project.getBuild().getOutputDirectory());
        sources = project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    /** Whether Slipway has found services in the last compile. */
    boolean haveServices() {
        return Files.exists(classes.resolve("META-INF/slipway/services.index"));
    }

    /**
     * Makes each class file older than its source, which every maven-compiler-plugin compiles again then. Sources stay as
     * they are, and so do classes of other languages. Says whether there was any.
     */
    boolean makeStale() throws IOException {
        boolean isAny = false;
        for (Path root : sources) {
            if (Files.isDirectory(root)) {
                isAny |= makeStale(root);
            }
        }
        return isAny;
    }

    private boolean makeStale(Path root) throws IOException {
        boolean isAny = false;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path source : (Iterable<Path>) files.filter(ClassFiles::isSource)::iterator) {
                Path classFile = classOf(root.relativize(source).toString());
                if (Files.exists(classFile)) {
                    Files.setLastModifiedTime(classFile, LONG_AGO);
                    isAny = true;
                }
            }
        }
        return isAny;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(JAVA);
    }

    private Path classOf(String source) {
        return classes.resolve(source.substring(0, source.length() - JAVA.length()) + ".class");
    }
}
