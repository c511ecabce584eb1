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
 * The names of a module's annotated types, kept beside its classes: an IDE compiles only what changed, but the
 * deployment needs all of them. After each name stand the warnings that are suppressed at that type.
 */
public final class ServicesIndex {

    private static final String FILE = "META-INF/slipway/services.index";

    private final Filer filer;

    public ServicesIndex(Filer filer) {
        this.filer = filer;
    }

    /**
     * The names that the last compile wrote; empty before the first compile.
     *
     * @param suppressed gets the suppressed warnings of each type
     */
    public Set<String> read(SuppressedWarnings suppressed) {
        var names = new TreeSet<String>();
        // ECJ reports a missing file here, javac only when the file is opened.
        try (var lines = new BufferedReader(new InputStreamReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE).openInputStream(),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The limit keeps empty words, so that a line of spaces has some too.
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
     * @param suppressed knows the suppressed warnings of each type
     * @return the class output; empty if it is not a directory
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
