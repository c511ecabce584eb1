package dev.slipway.processor.write;

import dev.slipway.processor.check.ProblemKind;
import dev.slipway.processor.check.Problems;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The directory of the deployment files, of which one compile is the owner.
 *
 * <p>A file that did not change is not touched, one that is no longer generated is deleted, and one that Slipway did
 * not write is left alone. New texts are all on the disk before the first old one is replaced, so that a full disk or
 * an interrupted build leaves the old files whole.
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
                        problems.add(
                                ProblemKind.DEPLOY_DIRECTORY_SHARED, Origin.OUTSIDE, directory, owned.ownerDirectory());
                        return Optional.empty();
                    default:
                        return replace(files, owned, me, problems);
                }
            }
        } catch (IOException e) {
            problems.add(ProblemKind.DEPLOY_DIRECTORY_FAILED, Origin.OUTSIDE, Failures.inWords(e), directory);
            return Optional.empty();
        }
    }

    private Optional<Outcome> replace(List<GeneratedFile> files, OwnedFiles owned, Path me, Problems problems)
            throws IOException {
        var changes = new ArrayList<Change>();
        for (GeneratedFile file : files) {
            var change = new Change(directory.resolve(file.path()), file.text());
            if (change.isNeeded()) {
                changes.add(change);
                if (!owned.contains(file.path()) && Files.exists(change.target(), LinkOption.NOFOLLOW_LINKS)) {
                    problems.add(ProblemKind.FOREIGN_FILE, Origin.OUTSIDE, change.target());
                }
            }
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var paths = new TreeSet<String>();
        for (GeneratedFile file : files) {
            paths.add(file.path());
        }
        TreeSet<String> stale = owned.without(paths);
        apply(changes, stale, owned, paths, me);
        var changed = new ArrayList<String>();
        for (Change change : changes) {
            changed.add(directory.relativize(change.target()).toString());
        }
        return Optional.of(new Outcome.Written(files.size(), changed, List.copyOf(stale)));
    }

    private void apply(List<Change> changes, TreeSet<String> stale, OwnedFiles owned, TreeSet<String> paths, Path me)
            throws IOException {
        prepare(changes);
        // Both lists while files change hands: a build that ends here has written nothing that it does not know.
        var all = new TreeSet<>(paths);
        all.addAll(stale);
        owned.write(me, all);
        for (Change change : changes) {
            change.apply();
        }
        for (String path : stale) {
            delete(directory.resolve(path));
        }
        owned.write(me, paths);
    }

    private static void prepare(List<Change> changes) throws IOException {
        try {
            for (Change change : changes) {
                change.prepare();
            }
        } catch (IOException e) {
            for (Change change : changes) {
                change.undo();
            }
            throw e;
        }
    }

    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path parent = file.getParent();
                !parent.equals(directory) && isEmpty(parent);
                parent = parent.getParent()) {
            Files.delete(parent);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        }
    }
}
