package dev.slipway.e2e.testing.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The operator's directory of a stack, which {@code up.sh} reads. */
public final class Operator {

    private final Path directory;

    Operator(Path directory) {
        this.directory = directory;
    }

    Path variables() {
        return directory.resolve(".env");
    }

    /** The text of the override. */
    public String override() {
        try {
            return Files.readString(overrideFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path overrideFile() {
        return directory.resolve("compose.override.yaml");
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    public void writeVariables(String text) {
        write(variables(), text);
    }

    public void writeOverride(String text) {
        write(overrideFile(), text);
    }

    /** Writes a secret as an operator with umask 077 does, so that nobody else can read it. */
    public void writeSecret(String name, String text) {
        Path secret = secrets().resolve(name);
        write(secret, text);
        try {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a secret. */
    public String secret(String name) {
        try {
            return Files.readString(secrets().resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file except the state of {@code up.sh}, with its content and modification time. */
    public List<String> state() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve(".slipway")))
                    .sorted()
                    .map(Operator::state)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
