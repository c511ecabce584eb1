package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A new text for a file, first written beside the old one and then moved into its place. */
final class Change {

    private static final String ENDING = ".slipway-new";

    private final Path target;
    private final Path prepared;
    private final byte[] bytes;

    Change(Path target, String text) {
        this.target = target;
        this.prepared = target.resolveSibling("." + target.getFileName() + ENDING);
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    Path target() {
        return target;
    }

    boolean isNeeded() throws IOException {
        return !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                || Files.size(target) != bytes.length
                || !Arrays.equals(Files.readAllBytes(target), bytes);
    }

    void prepare() throws IOException {
        OpenedDirectories.create(target.getParent());
        // A new file, so that a link in its place is not followed.
        if (Files.exists(prepared, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(prepared);
        }
        Files.write(prepared, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OpenedDirectories.makeReadable(prepared);
    }

    void apply() throws IOException {
        Files.move(prepared, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file that holds the text until it is moved. */
    Path prepared() {
        return prepared;
    }

    /** Whether a file is left over from an interrupted change. */
    static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(ENDING);
    }
}
