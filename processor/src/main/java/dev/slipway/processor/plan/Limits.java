package dev.slipway.processor.plan;

import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Resources;

/**
 * What a container may use, and what is reserved for it.
 *
 * @param pids how many processes and threads it may have
 */
public record Limits(Cpus cpus, ByteSize memory, int pids, Cpus reservedCpus, ByteSize reservedMemory) {

    public static Limits of(Resources resources) {
        return new Limits(
                resources.cpus(),
                resources.memory(),
                resources.pids(),
                resources.reservedCpus(),
                resources.reservedMemory());
    }

    /** The limits of a program that reads a few numbers and shows them. */
    public static Limits ofExporter() {
        return of("0.25", "64M", 50, "0.05", "16M");
    }

    public static Limits of(String cpus, String memory, int pids, String reservedCpus, String reservedMemory) {
        return new Limits(Cpus.of(cpus), ByteSize.of(memory), pids, Cpus.of(reservedCpus), ByteSize.of(reservedMemory));
    }
}
