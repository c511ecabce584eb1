package dev.slipway.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles a project in a new process: javac of a JDK, or ECJ on it, with the jar for users. */
public final class CompilerProcess {

    private final Project project;
    private final List<String> command = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private String timeZone = "UTC";

    private CompilerProcess(Project project) {
        this.project = project;
    }

    public static CompilerProcess javac(Jdk jdk, Project project) {
        var process = new CompilerProcess(project);
        process.command.add(jdk.program("javac"));
        return process;
    }

    public static CompilerProcess ecj(Jdk jdk, Project project) {
        var process = new CompilerProcess(project);
        process.command.addAll(
                List.of(jdk.program("java"), "-cp", jar("ecj"), "org.eclipse.jdt.internal.compiler.batch.Main"));
        return process;
    }

    /** The compiler of AspectJ, which extends ECJ. */
    public static CompilerProcess ajc(Jdk jdk, Project project) {
        var process = new CompilerProcess(project);
        process.command.addAll(List.of(jdk.program("java"), "-cp", jar("aspectjtools"), "org.aspectj.tools.ajc.Main"));
        return process;
    }

    /** Options of the compiler's JVM; javac gets them with {@code -J}. */
    public CompilerProcess jvm(String... options) {
        boolean isJavac = command.size() == 1 || command.get(1).startsWith("-J");
        for (String option : options) {
            command.add(1, isJavac ? "-J" + option : option);
        }
        return this;
    }

    public CompilerProcess timeZone(String zone) {
        timeZone = zone;
        return this;
    }

    public CompilerProcess arguments(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    /** Compiles these files, which must succeed, and returns the compiler's output. */
    public String compile(List<Path> files) {
        return run(files, true);
    }

    /** Compiles these files, which must fail, and returns the compiler's output. */
    public String fail(List<Path> files) {
        return run(files, false);
    }

    private String run(List<Path> files, boolean mustSucceed) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(
                "-d",
                project.classOutput().toString(),
                "-s",
                project.generatedSources().toString()));
        all.addAll(arguments);
        // After the class path: ECJ ignores a processor path before it.
        all.addAll(List.of("-processorpath", System.getProperty("slipway.jar")));
        all.addAll(project.optionArguments());
        files.forEach(file -> all.add(file.toString()));
        try {
            Files.createDirectories(project.classOutput());
            Files.createDirectories(project.generatedSources());
            var builder = new ProcessBuilder(all).redirectErrorStream(true);
            builder.environment().put("TZ", timeZone);
            Process compiler = builder.start();
            String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if ((compiler.waitFor() == 0) != mustSucceed) {
                throw new AssertionError(String.join(" ", all) + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar on the class path of the tests. */
    public static String jar(String name) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Path.of(entry).getFileName().toString().matches(name + "-[\\d.]+\\.jar")) {
                return entry;
            }
        }
        throw new AssertionError(name + " is not on the class path");
    }
}
