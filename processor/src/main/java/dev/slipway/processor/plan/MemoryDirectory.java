package dev.slipway.processor.plan;

import dev.slipway.processor.model.ByteSize;

/**
 * A directory in memory, empty whenever the container starts. Nothing in it can be executed.
 *
 * @param isOwn whether it belongs to the user of the container, and not to root
 * @param mode its permissions, in octal digits
 */
public record MemoryDirectory(String path, boolean isOwn, String mode, ByteSize size) {

    /** The directory for temporary files. */
    public static final MemoryDirectory TEMPORARY = temporary(ByteSize.of("64m"));

    static MemoryDirectory temporary(ByteSize size) {
        return new MemoryDirectory("/tmp", false, "1777", size);
    }
}
