package dev.slipway.processor.write;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The directory of the deployment files, which one compile owns.
 *
 * <p>An unchanged file is not touched, a file that is no longer generated is deleted, and a file that Slipway did not
 * write is left alone. All new texts are on the disk before the first old file is replaced, so a full disk or a build
 * that is killed until then leaves the old files intact. Replacing them takes milliseconds. A build that is killed
 * meanwhile leaves a mark: {@code up.sh} does not start such a mixture, and the next build completes it. Before all that,
 * the classes get the stamp by which {@code up.sh} recognizes the jar of the same build.
 */
public final class DeployDirectory {

    private final Path directory;

    public DeployDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes these files the only ones of Slipway in the directory.
     *
     * @param classOutput where this compile writes classes, which identifies the owner; empty if it is not a directory
     * @return what was done; empty if nothing was, for a reason among the problems
     */
    public Optional<Outcome> write(List<GeneratedFile> files, Optional<Path> classOutput, Problems problems) {
        try {
            OpenedDirectories.create(directory);
            try (var lock = DirectoryLock.of(directory)) {
                var owned = OwnedFiles.read(directory);
                Path me = classOutput.orElse(directory);
                switch (owned.relationTo(me)) {
                    case TEST_OF_OWNER:
                        return Optional.of(new Outcome.LeftToOwner());
                    case STRANGER:
                        problems.add(ProblemKind.DEPLOY_DIRECTORY_SHARED
                                .at(Origin.OUTSIDE)
                                .with("directory", directory)
                                .with("owner", owned.ownerDirectory()));
                        return Optional.empty();
                    default:
                        if (lock.wasInterrupted()) {
                            deleteLeftOvers();
                        }
                        return replace(files, owned, me, JarStamp.of(files, classOutput), lock, problems);
                }
            }
        } catch (DirectoryFault e) {
            problems.add(
                    e.isLink()
                            ? ProblemKind.DEPLOY_DIRECTORY_FAILED
                                    .at(Origin.OUTSIDE, "link")
                                    .with("file", e.getMessage())
                            : ProblemKind.DEPLOY_DIRECTORY_FAILED
                                    .at(Origin.OUTSIDE, "damaged")
                                    .with("file", e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(ProblemKind.DEPLOY_DIRECTORY_FAILED
                    .at(Origin.OUTSIDE)
                    .with("reason", Failures.inWords(e))
                    .with("directory", directory));
            return Optional.empty();
        }
    }

    /**
     * A file that the last compile of this owner wrote; empty if it wrote no such file, or if it belongs to another
     * owner. A file that cannot be read counts as missing; {@link #write} reports it.
     */
    public String last(String file, Optional<Path> classOutput) {
        try {
            var owned = OwnedFiles.read(directory);
            Path path = directory.resolve(file);
            boolean isMine = owned.contains(file)
                    && owned.relationTo(classOutput.orElse(directory)) == OwnedFiles.Relation.OWNER
                    && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
            return isMine ? Files.readString(path) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether this compile is that of the tests of the module whose main compile owns the directory. */
    public boolean isLeftToOwner(Optional<Path> classOutput) {
        try {
            return OwnedFiles.read(directory).relationTo(classOutput.orElse(directory))
                    == OwnedFiles.Relation.TEST_OF_OWNER;
        } catch (IOException e) {
            return false; // write reports it
        }
    }

    private Optional<Outcome> replace(
            List<GeneratedFile> files, OwnedFiles owned, Path me, JarStamp stamp, DirectoryLock lock, Problems problems)
            throws IOException {
        var changes = new ArrayList<Change>();
        for (GeneratedFile file : files) {
            DirectoryFault.refuseLinks(directory, file.path());
            var change = new Change(directory.resolve(file.path()), file.text());
            if (change.isNeeded()) {
                changes.add(change);
                if (!owned.contains(file.path()) && Files.exists(change.target(), LinkOption.NOFOLLOW_LINKS)) {
                    problems.add(ProblemKind.FOREIGN_FILE.at(Origin.OUTSIDE).with("file", change.target()));
                }
            }
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var paths = new TreeSet<String>();
        for (GeneratedFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalStateException("two generators make " + file.path());
            }
        }
        TreeSet<String> stale = owned.without(paths);
        for (String path : stale) {
            DirectoryFault.refuseLinks(directory, path);
        }
        if (!stamp.write(problems)) {
            return Optional.empty();
        }
        if (changes.isEmpty() && stale.isEmpty()) {
            owned.write(me, stamp, paths);
            lock.end();
        } else {
            lock.begin();
            apply(changes, stale, owned, paths, me, stamp, lock);
        }
        var changed = new ArrayList<String>();
        for (Change change : changes) {
            changed.add(directory.relativize(change.target()).toString());
        }
        return Optional.of(new Outcome.Written(files.size(), changed, List.copyOf(stale)));
    }

    private void apply(
            List<Change> changes,
            TreeSet<String> stale,
            OwnedFiles owned,
            TreeSet<String> paths,
            Path me,
            JarStamp stamp,
            DirectoryLock lock)
            throws IOException {
        // The old and the new list together: if the build is killed here, the list still knows every written file.
        var all = new TreeSet<>(paths);
        all.addAll(stale);
        try {
            for (Change change : changes) {
                change.prepare();
            }
            owned.write(me, stamp, all);
        } catch (IOException e) {
            discard(changes, e);
            lock.giveUp();
            throw e;
        }
        try {
            for (Change change : changes) {
                change.apply();
            }
        } catch (IOException e) {
            discard(changes, e);
            throw e;
        }
        for (String path : stale) {
            delete(directory.resolve(path));
        }
        owned.write(me, stamp, paths);
        lock.end();
    }

    private void discard(List<Change> changes, IOException reason) {
        try {
            for (Change change : changes) {
                delete(change.prepared());
            }
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void deleteLeftOvers() throws IOException {
        var leftOvers = new ArrayList<Path>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Change.isLeftOver(file)) {
                    leftOvers.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** Skips a directory that may not be read, such as the data of a server: it does not belong to Slipway. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path file : leftOvers) {
            delete(file);
        }
    }

    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path parent = file.getParent(); !parent.equals(directory); parent = parent.getParent()) {
            if (Files.isDirectory(parent)) {
                if (!isEmpty(parent)) {
                    return;
                }
                Files.delete(parent);
            }
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }
}
