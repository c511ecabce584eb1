package dev.slipway.processor.read;

import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import java.util.Optional;

/** {@code @Resources}, or none → {@link Resources}. */
final class ResourcesReader {

    /** What holds without the annotation; the members of the annotation have the same defaults, but for a site. */
    private static Resources defaults(Origin origin, boolean isSite) {
        return isSite
                ? new Resources(
                        origin, new Cpus("0.5"), new ByteSize("128M"), new Cpus("0.1"), new ByteSize("32M"), 100)
                : new Resources(
                        origin, new Cpus("1.0"), new ByteSize("512M"), new Cpus("0.25"), new ByteSize("256M"), 200);
    }

    Resources read(Optional<Members> annotation, boolean isSite, Origin origin) {
        return annotation.isPresent() ? read(annotation.get()) : defaults(origin, isSite);
    }

    Resources read(Members members) {
        var cpus = new Cpus(members.text("cpus"));
        var memory = new ByteSize(members.text("memory"));
        var reservedCpus = new Cpus(members.text("reservedCpus"));
        var reservedMemory = new ByteSize(members.text("reservedMemory"));
        // A reservation that nobody wrote gives way to a limit that somebody did.
        if (!members.isWritten("reservedCpus") && reservedCpus.hundredths() > cpus.hundredths()) {
            reservedCpus = cpus;
        }
        if (!members.isWritten("reservedMemory") && reservedMemory.bytes() > memory.bytes()) {
            reservedMemory = memory;
        }
        return new Resources(members.origin(), cpus, memory, reservedCpus, reservedMemory, members.integer("pids"));
    }
}
