package dev.slipway.processor.plan;

import dev.slipway.processor.model.ByteSize;
import java.util.List;
import java.util.Optional;

/**
 * The directories of a container besides its image.
 *
 * @param memory the directories in memory
 * @param sharedMemory the memory that its processes share; empty for the default
 */
public record Storage(List<Mount> mounts, List<MemoryDirectory> memory, Optional<SharedMemory> sharedMemory) {

    /** Only a directory for temporary files, which every container has. */
    public static Storage temporary() {
        return of(List.of());
    }

    /** Mounts, and a directory for temporary files. */
    public static Storage of(List<Mount> mounts) {
        return new Storage(mounts, List.of(MemoryDirectory.TEMPORARY), Optional.empty());
    }

    /** Mounts, and a directory for temporary files of a size that the user chose. */
    public static Storage of(List<Mount> mounts, ByteSize temporary) {
        return new Storage(mounts, List.of(MemoryDirectory.temporary(temporary)), Optional.empty());
    }

    /** Mounts, a directory for temporary files, and one more in memory. */
    public static Storage of(List<Mount> mounts, MemoryDirectory directory) {
        return new Storage(mounts, List.of(MemoryDirectory.TEMPORARY, directory), Optional.empty());
    }
}
