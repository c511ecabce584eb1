package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Resources;

/** {@code @Resources} → {@link Resources}. */
final class ResourcesReader {

    private ResourcesReader() {}

    /** Reads the annotation inside that of a server. */
    static Resources read(Members members) {
        return read(members, Resources.defaults(members.origin()));
    }

    /**
     * Reads an annotation.
     *
     * @param defaults what holds for members that are not written: each kind of program has its own
     */
    static Resources read(Members members, Resources defaults) {
        var cpus = new Cpus(text(members, ResourcesMembers.CPUS, defaults.cpus().text()));
        var memory = new ByteSize(
                text(members, ResourcesMembers.MEMORY, defaults.memory().text()));
        var reservedCpus = new Cpus(text(
                members, ResourcesMembers.RESERVED_CPUS, defaults.reservedCpus().text()));
        var reservedMemory = new ByteSize(text(
                members,
                ResourcesMembers.RESERVED_MEMORY,
                defaults.reservedMemory().text()));
        // A reservation that nobody wrote gives way to a limit that somebody did.
        if (!members.isWritten(ResourcesMembers.RESERVED_CPUS) && reservedCpus.hundredths() > cpus.hundredths()) {
            reservedCpus = cpus;
        }
        if (!members.isWritten(ResourcesMembers.RESERVED_MEMORY) && reservedMemory.bytes() > memory.bytes()) {
            reservedMemory = memory;
        }
        int pids = members.isWritten(ResourcesMembers.PIDS) ? members.integer(ResourcesMembers.PIDS) : defaults.pids();
        return new Resources(members.origin(), cpus, memory, reservedCpus, reservedMemory, pids);
    }

    private static String text(Members members, String member, String otherwise) {
        return members.isWritten(member) ? members.text(member) : otherwise;
    }
}
