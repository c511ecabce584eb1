package dev.slipway.e2e.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK beside the one that runs the tests: some frameworks need a newer one. */
record InstalledJdk(Path home) {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    /** A JDK of this release or a later one. */
    public static Optional<InstalledJdk> since(int release) {
        try (Stream<Path> homes =
                Files.list(Path.of(System.getProperty("java.home")).getParent())) {
            return homes.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .filter(home -> release(home) >= release)
                    .sorted()
                    .findFirst()
                    .map(InstalledJdk::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int release(Path home) {
        Path file = home.resolve("release");
        try {
            Matcher version = VERSION.matcher(Files.exists(file) ? Files.readString(file) : "");
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
