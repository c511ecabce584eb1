package dev.slipway.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module made by {@code javac} and {@code jar} alone: a single jar, no {@code lib/}, and its deployment. */
final class TinyModule implements AutoCloseable {

    private final Path tools = Path.of(System.getProperty("java.home"), "bin");
    private final TemporaryDirectory directory = new TemporaryDirectory();
    private final List<String> sources = new ArrayList<>();
    private final Checkout checkout;
    private final String name;

    TinyModule(Checkout checkout, String name) {
        this.checkout = checkout;
        this.name = name;
    }

    /** Adds a class of the package {@code tiny}. */
    TinyModule source(String simpleName, String text) {
        write("src/tiny/" + simpleName + ".java", text);
        sources.add("src/tiny/" + simpleName + ".java");
        return this;
    }

    /** Adds a class whose source lies among the test resources. */
    TinyModule resource(String simpleName) {
        try (InputStream in = TinyModule.class.getResourceAsStream("/tiny/" + simpleName + ".java")) {
            return source(simpleName, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file to the jar. */
    TinyModule inJar(String path, String text) {
        write("target/classes/" + path, text);
        return this;
    }

    /** Compiles with Slipway's processor and makes the jar. */
    Stack packaged() {
        var words = new ArrayList<>(List.of(tools.resolve("javac").toString(), "--release", "17"));
        words.addAll(List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", "target/classes"));
        words.addAll(List.of("--class-path", checkout.jar("annotations").toString()));
        words.addAll(List.of("--processor-path", checkout.jar("processor").toString()));
        words.add("-Aslipway.deployDirectory=" + directory.path().resolve("target/deploy"));
        words.add("-Aslipway.jar=" + directory.path().resolve("target/app.jar"));
        words.add("-Aslipway.stack=" + name);
        words.add("-Aslipway.version=e2e");
        words.add("-Aslipway.operatorDirectory=" + directory.path().resolve("deploy"));
        words.addAll(sources);
        new Command(words).in(directory.path()).run().orFail();
        String jar = tools.resolve("jar").toString();
        new Command(jar, "--create", "--file", "target/app.jar", "-C", "target/classes", ".")
                .in(directory.path())
                .run()
                .orFail();
        return new Stack(directory.path(), name);
    }

    @Override
    public void close() {
        directory.close();
    }

    private void write(String path, String text) {
        try {
            Path file = directory.path().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
