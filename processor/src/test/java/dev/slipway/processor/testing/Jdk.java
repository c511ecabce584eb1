package dev.slipway.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A JDK of this machine. */
public record Jdk(int release, Path home) {

    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    /** The oldest release that Slipway supports. */
    private static final int OLDEST = 17;

    /** The JDK that runs the tests. */
    public static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** The JDK that runs the tests and those installed beside it, one per release, the oldest first. */
    public static List<Jdk> all() {
        var found = new TreeMap<Integer, Jdk>();
        try (var neighbours = Files.list(running().home().toRealPath().getParent())) {
            neighbours.sorted().forEach(home -> {
                int release = release(home);
                if (release >= OLDEST && Files.isExecutable(home.resolve("bin/javac"))) {
                    found.put(release, new Jdk(release, home));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.put(running().release(), running());
        return List.copyOf(found.values());
    }

    public static Jdk newest() {
        List<Jdk> all = all();
        return all.get(all.size() - 1);
    }

    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static int release(Path home) {
        Path file = home.resolve("release");
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        var release = RELEASE.matcher(FileTree.text(file));
        return release.find() ? Integer.parseInt(release.group(1)) : 0;
    }
}
