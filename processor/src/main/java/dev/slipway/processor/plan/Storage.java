package dev.slipway.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * Where a container can write, and what it finds beside its image.
 *
 * @param memory the directories in memory
 * @param sharedMemory the memory that its processes share; empty where they need no more than usual
 */
public record Storage(List<Mount> mounts, List<MemoryDirectory> memory, Optional<SharedMemory> sharedMemory) {

    /** Nothing but a directory for temporary files, which every container has. */
    public static Storage temporary() {
        return of(List.of());
    }

    /** Mounts, and a directory for temporary files. */
    public static Storage of(List<Mount> mounts) {
        return new Storage(mounts, List.of(MemoryDirectory.TEMPORARY), Optional.empty());
    }

    /** Mounts, a directory for temporary files, and one more in memory. */
    public static Storage of(List<Mount> mounts, MemoryDirectory directory) {
        return new Storage(mounts, List.of(MemoryDirectory.TEMPORARY, directory), Optional.empty());
    }
}
