package dev.slipway.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.slipway.processor.SlipwayProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** A module on the disk with the layout of Maven, compiled as by build tools: real files, real paths. */
public final class Project {

    private final Path root;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> compilerArguments = new ArrayList<>();
    private final List<Processor> otherProcessors = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private Path classOutput;
    private boolean findsProcessors;
    private Supplier<Processor> slipway = SlipwayProcessor::new;

    public Project(Path root) {
        this.root = root;
        this.classOutput = root.resolve("target/classes");
        option("slipway.deployDirectory", root.resolve("target/deploy").toString());
        option("slipway.jar", root.resolve("target/shop-1.4.jar").toString());
        option("slipway.stack", "shop");
        option("slipway.version", "1.4");
        option("slipway.projectDirectory", root.toString());
        option("slipway.operatorDirectory", root.resolve("deploy").toString());
    }

    /** Sets an option, or removes it if the value is null. */
    public Project option(String key, String value) {
        if (value == null) {
            options.remove(key);
        } else {
            options.put(key, value);
        }
        return this;
    }

    /** The options of Slipway by their keys. */
    public Map<String, String> options() {
        return Map.copyOf(options);
    }

    public Project argument(String... arguments) {
        compilerArguments.addAll(Arrays.asList(arguments));
        return this;
    }

    public Project processor(Processor processor) {
        otherProcessors.add(processor);
        return this;
    }

    /** Compiles with this processor instead of Slipway's. */
    public Project only(Processor processor) {
        slipway = () -> processor;
        return this;
    }

    /** Makes the compiler find its processors on this path, in this order, instead of passing them to it. */
    public Project processorPath(List<Path> path) {
        findsProcessors = true;
        var entries = path.stream().map(Path::toString).toList();
        return argument("-processorpath", String.join(File.pathSeparator, entries));
    }

    public Project classOutput(String path) {
        classOutput = root.resolve(path);
        return this;
    }

    /** Puts the classes of another module, whose sources lie in a directory, on the class path. */
    public Project library(Path sources) {
        libraries.add(Library.compile(sources, root.resolve("library")));
        return this;
    }

    public Path root() {
        return root;
    }

    public Path classOutput() {
        return classOutput;
    }

    public Path deploy() {
        String directory = options.getOrDefault("slipway.deployDirectory", "");
        return directory.isEmpty() ? root.resolve("target/deploy") : Path.of(directory);
    }

    /** Writes a source file; its path follows from package and first type. */
    public Path source(String text) {
        String packageName = match(text, "(?m)^package ([\\w.]+);", "");
        String type = match(
                text,
                "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|interface|enum|record|@interface|module)"
                        + " ([\\w.]+)",
                "package-info");
        String name = text.contains("\nmodule ") || text.startsWith("module ") ? "module-info" : type;
        return write("src/" + packageName.replace('.', '/') + "/" + name + ".java", text);
    }

    /** Writes the least files of an npm package in {@code web/}. */
    public Project withSiteSources() {
        write("web/package.json", "{}\n");
        write("web/package-lock.json", "{}\n");
        write("web/index.html", "<!doctype html>\n");
        return this;
    }

    public Path write(String path, String text) {
        try {
            Path file = root.resolve(path).normalize();
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Compiled compile() {
        return compile(CompilerUnderTest.JAVAC);
    }

    public Compiled compile(CompilerUnderTest compiler) {
        return compile(compiler, FileTree.under(root.resolve("src"), ".java"));
    }

    /** Compiles only some files, as an IDE does; the class path has the others from an earlier compile. */
    public Compiled compile(CompilerUnderTest under, Collection<Path> files) {
        return compile(under, files, null);
    }

    /** Compiles some files, and passes processors the names of compiled classes, as Gradle does. */
    public Compiled compile(CompilerUnderTest under, Collection<Path> files, Collection<String> classes) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var compiler = under.compiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classOutput);
            Files.createDirectories(generatedSources());
            var task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    arguments(),
                    classes,
                    manager.getJavaFileObjectsFromPaths(files));
            if (!findsProcessors) {
                var processors = new ArrayList<>(otherProcessors);
                processors.add(slipway.get());
                task.setProcessors(processors);
            }
            boolean success = task.call();
            return new Compiled(
                    success,
                    diagnostics.getDiagnostics().stream().map(Message::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source file at a path below {@code src}, as a compiler takes it. */
    public JavaFileObject file(String path) {
        return FileTree.javaFile(root.resolve("src").resolve(path));
    }

    /** Compiles with javac as {@link #compile()} does, but keeps what javac writes in memory. */
    public Compilation inMemory() {
        var processors = new ArrayList<>(otherProcessors);
        processors.add(slipway.get());
        return Compiler.javac()
                .withProcessors(processors)
                .withClasspath(Stream.concat(Stream.of(annotations()), libraries.stream())
                        .map(Path::toFile)
                        .toList())
                .withOptions(settings())
                .compile(FileTree.under(root.resolve("src"), ".java").stream()
                        .map(FileTree::javaFile)
                        .toList());
    }

    public Path generatedSources() {
        return root.resolve("target/generated-sources");
    }

    /** Everything in the deploy directory except the lock, by path. */
    public Map<String, String> deployed() {
        var files = FileTree.read(deploy());
        files.remove(".slipway-lock");
        return files;
    }

    /** The output of a compile except class files, by path: below {@code deploy/}, {@code java/}, {@code classes/}. */
    public Map<String, String> output() {
        var output = new TreeMap<String, String>();
        deployed().forEach((path, text) -> output.put("deploy/" + path, text));
        FileTree.read(generatedSources()).forEach((path, text) -> output.put("java/" + path, text));
        FileTree.read(classOutput.resolve("META-INF"))
                .forEach((path, text) -> output.put("classes/META-INF/" + path, text));
        return output;
    }

    private List<String> arguments() {
        var arguments = new ArrayList<String>();
        boolean isModular = Files.exists(root.resolve("src/module-info.java"));
        String classPath = Stream.concat(Stream.of(classOutput, annotations()), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        arguments.addAll(
                List.of("-d", classOutput.toString(), "-s", generatedSources().toString()));
        arguments.addAll(List.of(
                isModular ? "--module-path" : "-cp", isModular ? annotations().toString() : classPath));
        arguments.addAll(settings());
        return arguments;
    }

    private List<String> settings() {
        var arguments = new ArrayList<>(compilerArguments);
        if (!compilerArguments.contains("--release")) {
            arguments.addAll(List.of("--release", "17"));
        }
        arguments.addAll(optionArguments());
        return arguments;
    }

    /** The options, as a compiler takes them. */
    List<String> optionArguments() {
        var arguments = new ArrayList<String>();
        options.forEach((key, value) -> arguments.add("-A" + key + (value.isEmpty() ? "" : "=" + value)));
        return arguments;
    }

    /** The compiled annotations, from the class path of these tests. */
    public static Path annotations() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("annotations" + File.separator + "target")
                        || entry.contains("slipway-annotations"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static String match(String text, String pattern, String otherwise) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
