package dev.slipway.processor.model;

/**
 * The memory in MiB that a JVM takes in addition to its heap for a small program with a framework. Measured on JDK 17,
 * for Helidon on 25, with 60 clients for 40 seconds, by the JVM's tracking of native memory.
 *
 * @param classes the metaspace
 * @param code compiled code
 * @param other threads, symbols, the compiler and the collector
 * @param buffers what its server may use outside the heap where the limit is 512 MiB
 */
public record FrameworkMemory(long classes, long code, long other, long buffers) {

    /** What it takes in addition to the heap. */
    public long beside() {
        return classes + code + other;
    }
}
