package dev.slipway.processor.model;

/** What {@code @Resources} says, or its defaults. */
public record Resources(
        Origin origin, Cpus cpus, ByteSize memory, Cpus reservedCpus, ByteSize reservedMemory, int pids) {}
