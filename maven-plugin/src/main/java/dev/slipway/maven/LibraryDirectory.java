package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;

/** The libraries beside a jar. A library that is no longer needed is deleted; files of others stay. */
final class LibraryDirectory {

    private final Path directory;
    private final Path list;

    LibraryDirectory(Path directory, String buildDirectory) {
        this.directory = directory;
        this.list = Path.of(buildDirectory, "maven-status/slipway/libraries");
    }

    void fill(Collection<Artifact> artifacts) throws IOException {
        Map<String, Path> needed = new TreeMap<>();
        for (Artifact artifact : artifacts) {
            add(artifact, needed);
        }
        for (String old : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            if (!needed.containsKey(old)) {
                Files.deleteIfExists(directory.resolve(old));
            }
        }
        Files.createDirectories(list.getParent());
        Files.write(list, needed.keySet());
        for (Map.Entry<String, Path> library : needed.entrySet()) {
            copy(library.getValue(), directory.resolve(library.getKey()));
        }
    }

    private static void add(Artifact artifact, Map<String, Path> needed) throws IOException {
        if (artifact.getFile() == null || artifact.getFile().isDirectory()) {
            throw new NoSuchFileException(artifact + " has no jar yet; run \"mvn package\"");
        }
        Path file = artifact.getFile().toPath();
        String name = name(artifact);
        // Two groups may have an artifact of the same name.
        Path other = needed.putIfAbsent(name, file);
        if (other != null && !other.equals(file)) {
            needed.put(artifact.getGroupId() + "." + name, file);
        }
    }

    /** As the manifest of maven-jar-plugin names it. */
    private static String name(Artifact artifact) {
        String classifier = artifact.hasClassifier() ? "-" + artifact.getClassifier() : "";
        return artifact.getArtifactId() + "-" + artifact.getBaseVersion() + classifier + "."
                + artifact.getArtifactHandler().getExtension();
    }

    /** A file that is the same keeps its time. */
    private static void copy(Path from, Path to) throws IOException {
        boolean isThere = Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from));
        if (!isThere) {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
