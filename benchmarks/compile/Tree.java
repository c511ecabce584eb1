package compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Files below a directory. */
public record Tree(Path root) {

    /** An empty directory for a run. */
    public static Tree temporary() throws IOException {
        return new Tree(Files.createTempDirectory("slipway-benchmark"));
    }

    /** All files whose names end so, in order. */
    public List<Path> files(String suffix) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    public void copyTo(Path target) throws IOException {
        for (Path file : files("")) {
            Path copy = target.resolve(root.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    public void delete() throws IOException {
        List<Path> all;
        try (var files = Files.walk(root)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
