package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdks {

    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 17;

    private Jdks() {}

    /** The one that runs the tests, and those installed beside it. */
    static List<Path> all() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> neighbours = Files.list(running.getParent())) {
            return Stream.concat(
                            Stream.of(running), neighbours.filter(Jdks::isOne).sorted())
                    .distinct()
                    .toList();
        }
    }

    private static boolean isOne(Path home) {
        try {
            if (Files.isSymbolicLink(home) || !Files.isExecutable(home.resolve("bin/javac"))) {
                return false;
            }
            var release = RELEASE.matcher(Files.readString(home.resolve("release")));
            return release.find() && Integer.parseInt(release.group(1)) >= OLDEST;
        } catch (IOException e) {
            return false;
        }
    }
}
