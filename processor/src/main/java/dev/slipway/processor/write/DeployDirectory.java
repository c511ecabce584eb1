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
 * The directory of the deployment files, of which one compile is the owner.
 *
 * <p>A file that did not change is not touched, one that is no longer generated is deleted, and one that Slipway did
 * not write is left alone. New texts are all on the disk before the first old one is replaced, so that a full disk or a
 * build that is killed until then leaves the old files whole. One that is killed while they are replaced, a matter of
 * milliseconds, leaves a mark: {@code up.sh} does not start such a mixture, and the next build completes it.
 */
public final class DeployDirectory {

    private final Path directory;

    public DeployDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory hold exactly these files of Slipway's.
     *
     * @param classOutput where this compile writes classes, by which an owner is known; empty where it is no directory
     * @return what was done; empty where nothing was, and the reason is among the problems
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
                        return replace(files, owned, me, lock, problems);
                }
            }
        } catch (IOException e) {
            problems.add(ProblemKind.DEPLOY_DIRECTORY_FAILED
                    .at(Origin.OUTSIDE)
                    .with("reason", Failures.inWords(e))
                    .with("directory", directory));
            return Optional.empty();
        }
    }

    private Optional<Outcome> replace(
            List<GeneratedFile> files, OwnedFiles owned, Path me, DirectoryLock lock, Problems problems)
            throws IOException {
        var changes = new ArrayList<Change>();
        for (GeneratedFile file : files) {
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
        if (changes.isEmpty() && stale.isEmpty()) {
            owned.write(me, paths);
            lock.end();
        } else {
            lock.begin();
            apply(changes, stale, owned, paths, me, lock);
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
            DirectoryLock lock)
            throws IOException {
        // Both lists while files change hands: a build that ends here has written nothing that it does not know.
        var all = new TreeSet<>(paths);
        all.addAll(stale);
        try {
            for (Change change : changes) {
                change.prepare();
            }
            owned.write(me, all);
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
        owned.write(me, paths);
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

            /** A directory that may not be read, such as the data of some server, is none of Slipway's. */
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
