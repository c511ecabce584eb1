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
        Files.write(prepared, bytes);
        OpenedDirectories.makeReadable(prepared);
    }

    void apply() throws IOException {
        Files.move(prepared, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the text is before it is in its place. */
    Path prepared() {
        return prepared;
    }

    /** Whether a file is the text of a change that did not come about. */
    static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(ENDING);
    }
}
