package dev.slipway.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardJavaFileManager;

/** Another module, of which a compile sees the classes. */
final class Library {

    private Library() {}

    /** Compiles its sources without a processor, and returns where its classes are. */
    static Path compile(Path sources, Path classes) {
        var compiler = CompilerUnderTest.JAVAC.compiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Files.createDirectories(classes);
            var arguments = List.of(
                    "-d", classes.toString(), "-cp", Project.annotations().toString(), "-proc:none");
            var files = manager.getJavaFileObjectsFromPaths(FileTree.under(sources, ".java"));
            if (!compiler.getTask(null, manager, null, arguments, null, files).call()) {
                throw new IllegalStateException("cannot compile " + sources);
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
