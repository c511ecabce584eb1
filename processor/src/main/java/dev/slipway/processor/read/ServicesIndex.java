package dev.slipway.processor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The names of a module's annotated types, kept beside its classes: an IDE compiles only what changed, and the
 * deployment is made of all. Behind a name stand the warnings that are suppressed there.
 */
public final class ServicesIndex {

    private static final String FILE = "META-INF/slipway/services.index";

    private final Filer filer;

    public ServicesIndex(Filer filer) {
        this.filer = filer;
    }

    /**
     * The names that the last compile wrote; none where there was no such compile.
     *
     * @param suppressed is told the warnings that are suppressed at each
     */
    public Set<String> read(SuppressedWarnings suppressed) {
        var names = new TreeSet<String>();
        // A missing file shows itself when it is asked for (ECJ) or when it is opened (javac).
        try (var lines = new BufferedReader(new InputStreamReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE).openInputStream(),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // With a limit, a line of blanks is words too, empty ones.
                List<String> words = List.of(line.split(" ", -1));
                if (!words.get(0).isEmpty()) {
                    names.add(words.get(0));
                    suppressed.remember(words.get(0), new TreeSet<>(words.subList(1, words.size())));
                }
            }
        } catch (IOException e) {
            return names;
        }
        return names;
    }

    /**
     * Writes the names.
     *
     * @param suppressed knows the warnings that are suppressed at each
     * @return the class output; empty where it is no directory
     */
    public Optional<Path> write(Set<String> names, SuppressedWarnings suppressed) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE);
        try (var out = file.openOutputStream()) {
            for (String name : names) {
                var line = new StringBuilder(name);
                for (String id : suppressed.at(name)) {
                    line.append(' ').append(id);
                }
                out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        URI uri = file.toUri();
        return "file".equals(uri.getScheme())
                ? Optional.of(Path.of(uri).getParent().getParent().getParent())
                : Optional.empty();
    }
}
