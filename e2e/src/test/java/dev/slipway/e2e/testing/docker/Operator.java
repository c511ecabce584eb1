package dev.slipway.e2e.testing.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The directory of who runs a stack: it is read by {@code up.sh} and never written. */
public final class Operator {

    private final Path directory;

    Operator(Path directory) {
        this.directory = directory;
    }

    Path variables() {
        return directory.resolve(".env");
    }

    Path override() {
        return directory.resolve("compose.override.yaml");
    }

    public Path secrets() {
        return directory.resolve("secrets");
    }

    public void writeVariables(String text) {
        write(variables(), text);
    }

    public void writeOverride(String text) {
        write(override(), text);
    }

    /** Writes a secret as a careless operator does, for nobody else to read. */
    public void writeSecret(String name, String text) {
        Path secret = secrets().resolve(name);
        write(secret, text);
        try {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file with its content and the time when it was written. */
    public List<String> state() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
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
