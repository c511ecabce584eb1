package dev.slipway.processor.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A new text for a file, first beside the old one and then in its place. */
final class Change {

    private final Path target;
    private final Path prepared;
    private final byte[] bytes;

    Change(Path target, String text) {
        this.target = target;
        this.prepared = target.resolveSibling("." + target.getFileName() + ".slipway-new");
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
        Files.write(prepared, bytes);
        OpenedDirectories.makeReadable(prepared);
    }

    void apply() throws IOException {
        Files.move(prepared, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void undo() throws IOException {
        Files.deleteIfExists(prepared);
    }
}
