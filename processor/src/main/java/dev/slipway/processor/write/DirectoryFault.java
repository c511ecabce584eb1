package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something in the deploy directory that no build makes, and that only a person can fix. */
final class DirectoryFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean isLink;

    private DirectoryFault(Path file, boolean isLink) {
        super(file.toString());
        this.isLink = isLink;
    }

    static DirectoryFault damaged(Path list) {
        return new DirectoryFault(list, false);
    }

    /**
     * Refuses symbolic links on the path of a file, including the file: Slipway must not write or delete what they lead
     * to. The path of the directory itself may have links.
     */
    static void refuseLinks(Path directory, String path) throws DirectoryFault {
        for (Path at = directory.resolve(path); !at.equals(directory); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new DirectoryFault(at, true);
            }
        }
    }

    /** Whether the fault is a link; otherwise it is a damaged file. */
    boolean isLink() {
        return isLink;
    }
}
