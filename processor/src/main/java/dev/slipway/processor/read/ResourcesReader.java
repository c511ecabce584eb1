package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import java.util.Optional;

/** {@code @Resources}, or none → {@link Resources}. */
final class ResourcesReader {

    /** What holds for members that are not written. The annotation says the same, but for a site. */
    private static Resources defaults(Origin origin, boolean isSite) {
        return isSite
                ? new Resources(
                        origin, new Cpus("0.5"), new ByteSize("128M"), new Cpus("0.1"), new ByteSize("32M"), 100)
                : new Resources(
                        origin, new Cpus("1.0"), new ByteSize("512M"), new Cpus("0.25"), new ByteSize("256M"), 200);
    }

    Resources read(Optional<Members> annotation, boolean isSite, Origin origin) {
        Resources defaults = defaults(origin, isSite);
        return annotation.isPresent() ? read(annotation.get(), defaults) : defaults;
    }

    Resources read(Members members) {
        return read(members, defaults(members.origin(), false));
    }

    private static Resources read(Members members, Resources defaults) {
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
