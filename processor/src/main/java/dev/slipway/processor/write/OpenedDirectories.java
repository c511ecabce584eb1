package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes directories readable for everyone, whatever the umask of the build: containers read mounted files as another
 * user.
 */
final class OpenedDirectories {

    private OpenedDirectories() {}

    /** Creates a directory and its parents, if they are missing. */
    static void create(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = directory.getParent();
            if (parent != null) {
                create(parent);
            }
            try {
                Files.createDirectory(directory);
            } catch (FileAlreadyExistsException e) {
                if (Files.isDirectory(directory)) {
                    return; // another build was faster
                }
                throw e;
            }
            permit(directory, "rwxr-xr-x");
        }
    }

    static void makeReadable(Path file) throws IOException {
        permit(file, "rw-r--r--");
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
