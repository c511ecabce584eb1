package dev.slipway.e2e;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module made by {@code javac} and {@code jar} alone, and its deployment: a single jar, and no {@code lib/} but that of
 * the sample, where its sources were taken.
 */
final class TinyModule implements AutoCloseable {

    private final Path tools = Path.of(System.getProperty("java.home"), "bin");
    private final TemporaryDirectory directory = new TemporaryDirectory();
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<String> libraries = new ArrayList<>();
    private final Checkout checkout;
    private final String name;

    TinyModule(Checkout checkout, String name) {
        this.checkout = checkout;
        this.name = name;
    }

    /** Adds a class of the package {@code tiny}. */
    TinyModule source(String simpleName, String text) {
        return file("src/tiny/" + simpleName + ".java", text);
    }

    /** Adds the sample, all of it, with an edit of its service, and its libraries. */
    TinyModule sample(UnaryOperator<String> edit) {
        Path java = checkout.sample().resolve("src/main/java");
        for (Path source : filesBelow(java)) {
            // The site has sources of its own, and tests of its own.
            if (source.getFileName().toString().equals("Storefront.java")) {
                continue;
            }
            String text = read(source);
            file("src/" + java.relativize(source), source.equals(checkout.service()) ? edit.apply(text) : text);
        }
        Path resources = checkout.sample().resolve("src/main/resources");
        for (Path resource : filesBelow(resources)) {
            copy(resource, directory.path().resolve("target/classes").resolve(resources.relativize(resource)));
        }
        Path target = directory.path().resolve("target/lib");
        for (Path library : filesBelow(checkout.sample().resolve("target/lib"))) {
            copy(library, target.resolve(library.getFileName()));
            libraries.add(library.toString());
        }
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

    /** Adds a site's package in {@code web/}, whose build copies what is in {@code src/} and notes what it was told. */
    TinyModule web(String path, String text) {
        write("web/package.json", """
                {"name": "tiny", "scripts": {"typecheck": "test -f src/index.html", "build": "node build.cjs"}}
                """);
        write("web/package-lock.json", """
                {"name": "tiny", "lockfileVersion": 3, "requires": true, "packages": {"": {"name": "tiny"}}}
                """);
        write("web/build.cjs", """
                const fs = require('node:fs');
                fs.cpSync('src', 'dist', {recursive: true});
                const told = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'));
                fs.writeFileSync('dist/told.json', JSON.stringify(Object.fromEntries(told)));
                """);
        write("web/src/" + path, text);
        return this;
    }

    /** Compiles with Slipway's processor and makes the jar. */
    Stack packaged() {
        var words = new ArrayList<>(List.of(tools.resolve("javac").toString(), "--release", "17"));
        words.addAll(List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", "target/classes"));
        words.addAll(List.of("--class-path", classPath()));
        words.addAll(List.of("--processor-path", checkout.jar("processor").toString()));
        words.add("-Aslipway.deployDirectory=" + directory.path().resolve("target/deploy"));
        words.add("-Aslipway.jar=" + directory.path().resolve("target/app.jar"));
        words.add("-Aslipway.stack=" + name);
        words.add("-Aslipway.version=e2e");
        words.add("-Aslipway.operatorDirectory=" + directory.path().resolve("deploy"));
        words.add("-Aslipway.projectDirectory=" + directory.path());
        words.addAll(sources);
        new Command(words).in(directory.path()).run().orFail();
        String jar = tools.resolve("jar").toString();
        new Command(jar, "--create", "--file", "target/app.jar", "-C", "target/classes", ".")
                .in(directory.path())
                .run()
                .orFail();
        return new Stack(directory.path(), name);
    }

    /** Where its images are built. */
    Path target() {
        return directory.path().resolve("target");
    }

    @Override
    public void close() {
        directory.close();
    }

    private TinyModule file(String path, String text) {
        write(path, text);
        sources.add(path);
        return this;
    }

    private String classPath() {
        return Stream.concat(Stream.of(checkout.jar("annotations").toString()), libraries.stream())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> filesBelow(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
