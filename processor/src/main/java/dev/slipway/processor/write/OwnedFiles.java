package dev.slipway.processor.write;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code .slipway-files}: who owns the directory, what its jar must hold, and which files in it are Slipway's. */
final class OwnedFiles {

    private static final String NAME = ".slipway-files";
    private static final String OWNER = "owner: ";
    private static final String JAR = "jar: ";

    /** The longest path from one class output of a module to another in common build tools: {@code ../../test/shop}. */
    private static final int MOST_STEPS = 4;

    private static final Set<String> TEST_STEPS = Set.of("test", "tests", "test-classes");

    /** How this compile is related to the one that owns the directory. */
    enum Relation {
        OWNER,
        TEST_OF_OWNER,
        STRANGER
    }

    private final Path directory;
    private final String owner;
    private final Set<String> paths;

    private OwnedFiles(Path directory, String owner, Set<String> paths) {
        this.directory = directory;
        this.owner = owner;
        this.paths = paths;
    }

    static OwnedFiles read(Path directory) throws IOException {
        DirectoryFault.refuseLinks(directory, NAME);
        Path list = directory.resolve(NAME);
        if (!Files.exists(list)) {
            return new OwnedFiles(directory, "", Set.of());
        }
        try {
            return of(directory, Files.readAllLines(list, StandardCharsets.UTF_8));
        } catch (CharacterCodingException | InvalidPathException e) {
            throw DirectoryFault.damaged(list);
        }
    }

    private static OwnedFiles of(Path directory, List<String> lines) throws IOException {
        // After a power failure a file may be empty or full of zeros.
        if (lines.isEmpty() || !lines.get(0).startsWith(OWNER)) {
            throw DirectoryFault.damaged(directory.resolve(NAME));
        }
        String owner = lines.get(0).substring(OWNER.length());
        directory.resolve(owner);
        var paths = new TreeSet<String>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.startsWith(JAR) && isInside(line)) {
                paths.add(line);
            }
        }
        return new OwnedFiles(directory, owner, paths);
    }

    /** Whether a path stays inside the directory: a changed list must not make Slipway delete files elsewhere. */
    private static boolean isInside(String path) {
        return !path.isBlank()
                && !Path.of(path).isAbsolute()
                && !Path.of(path).normalize().startsWith("..");
    }

    Relation relationTo(Path classOutput) {
        Path ownersOutput = ownerDirectory();
        if (owner.isEmpty() || ownersOutput.equals(classOutput) || !Files.isDirectory(ownersOutput)) {
            return Relation.OWNER;
        }
        if (isTestOf(ownersOutput, classOutput)) {
            return Relation.TEST_OF_OWNER;
        }
        return isTestOf(classOutput, ownersOutput) ? Relation.OWNER : Relation.STRANGER;
    }

    /** {@code target/test-classes}, {@code build/classes/java/test}, {@code out/test/shop}: beside the main output. */
    private static boolean isTestOf(Path main, Path other) {
        Path way = main.relativize(other);
        return way.getNameCount() <= MOST_STEPS && containsTest(way) && !containsTest(other.relativize(main));
    }

    private static boolean containsTest(Path way) {
        for (Path step : way) {
            if (TEST_STEPS.contains(step.toString())) {
                return true;
            }
        }
        return false;
    }

    Path ownerDirectory() {
        return directory.resolve(owner).normalize();
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** The files that are no longer generated. */
    TreeSet<String> without(Set<String> generated) {
        var stale = new TreeSet<>(paths);
        stale.removeAll(generated);
        return stale;
    }

    /** Writes the list, unless it is on the disk already. */
    void write(Path classOutput, JarStamp stamp, Set<String> all) throws IOException {
        String newOwner = directory.relativize(classOutput).toString().replace(File.separatorChar, '/');
        var lines = new StringBuilder(OWNER).append(newOwner).append('\n');
        if (stamp.classOutput().isPresent()) {
            lines.append(JAR).append(stamp.path()).append('\n');
        }
        for (String path : all) {
            lines.append(path).append('\n');
        }
        var change = new Change(directory.resolve(NAME), lines.toString());
        if (change.isNeeded()) {
            try {
                change.prepare();
                change.apply();
            } catch (IOException e) {
                Files.deleteIfExists(change.prepared());
                throw e;
            }
        }
    }
}
