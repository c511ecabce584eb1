package javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a module of classes as people write them, about 100 lines each, the same ones every time. */
final class ModuleSources {

    private static final String TEXT = text();

    private final String annotations;

    /** Takes the annotations of a service, as they stand in a source. */
    ModuleSources(String annotations) {
        this.annotations = annotations;
    }

    /** Writes the classes, the first ones as services, and an argument file for javac that lists them. */
    Path write(Path directory, int classes, int services) throws IOException {
        Path packageDirectory = Files.createDirectories(directory.resolve("src/com/acme/stock"));
        var list = new StringBuilder();
        for (int i = 0; i < classes; i++) {
            String name = String.format("Stock%03dService", i);
            Path file = packageDirectory.resolve(name + ".java");
            Files.writeString(file, source(name, i, i < services));
            list.append('"').append(file.toString().replace("\\", "\\\\")).append("\"\n");
        }
        return Files.writeString(directory.resolve("sources"), list);
    }

    private String source(String name, int number, boolean isService) {
        return TEXT.replace("$ANNOTATIONS", isService ? annotations : "")
                .replace("$NAME", name)
                .replace("$NUMBER", Integer.toString(number));
    }

    private static String text() {
        try (var in = ModuleSources.class.getResourceAsStream("Stock.java.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
