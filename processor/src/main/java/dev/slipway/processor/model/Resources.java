package dev.slipway.processor.model;

/** What {@code @Resources} says, or its defaults. */
public record Resources(
        Origin origin, Cpus cpus, ByteSize memory, Cpus reservedCpus, ByteSize reservedMemory, int pids) {

    /** The values without an annotation, the same as its defaults. */
    public static Resources defaults(Origin origin) {
        return new Resources(origin, Cpus.of("1.0"), ByteSize.of("512M"), Cpus.of("0.25"), ByteSize.of("256M"), 200);
    }

    /**
     * The percentage of the memory for the heap: the smaller the memory, the larger the share that a JVM needs for the
     * rest.
     */
    public int heapShare() {
        long mebibytes = memory.mebibytes();
        if (mebibytes <= 256) {
            return 50;
        }
        if (mebibytes <= 512) {
            return 60;
        }
        return mebibytes <= 1024 ? 70 : 75;
    }
}
