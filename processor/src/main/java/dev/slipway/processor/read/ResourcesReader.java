package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Resources;

/** {@code @Resources} → {@link Resources}. */
public final class ResourcesReader {

    private ResourcesReader() {}

    /** Reads the annotation inside the annotation of a server. */
    public static Resources read(Members members) {
        return read(members, Resources.defaults(members.origin()));
    }

    /**
     * Reads an annotation.
     *
     * @param defaults the values for members that are not written: each kind of program has its own
     */
    static Resources read(Members members, Resources defaults) {
        Cpus cpus = cpus(members, ResourcesMembers.CPUS, defaults.cpus());
        ByteSize memory = size(members, ResourcesMembers.MEMORY, defaults.memory());
        Cpus reservedCpus = cpus(members, ResourcesMembers.RESERVED_CPUS, defaults.reservedCpus());
        ByteSize reservedMemory = size(members, ResourcesMembers.RESERVED_MEMORY, defaults.reservedMemory());
        // A default reservation is reduced to a limit that is lower.
        if (!members.isWritten(ResourcesMembers.RESERVED_CPUS)
                && cpus.isValid()
                && reservedCpus.hundredths() > cpus.hundredths()) {
            reservedCpus = cpus;
        }
        if (!members.isWritten(ResourcesMembers.RESERVED_MEMORY)
                && memory.isValid()
                && reservedMemory.bytes() > memory.bytes()) {
            reservedMemory = memory;
        }
        int pids = members.isWritten(ResourcesMembers.PIDS) ? members.integer(ResourcesMembers.PIDS) : defaults.pids();
        return new Resources(members.origin(), cpus, memory, reservedCpus, reservedMemory, pids);
    }

    private static Cpus cpus(Members members, String member, Cpus otherwise) {
        return members.isWritten(member) ? Cpus.of(members.text(member)) : otherwise;
    }

    private static ByteSize size(Members members, String member, ByteSize otherwise) {
        return members.isWritten(member) ? ByteSize.of(members.text(member)) : otherwise;
    }
}
