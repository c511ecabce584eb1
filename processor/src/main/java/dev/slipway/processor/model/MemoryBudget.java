package dev.slipway.processor.model;

import java.util.Optional;

/**
 * What the memory of a container is for, in MiB. The parts add up to the limit, so a JVM that needs more says which part
 * it is, before the kernel ends it.
 *
 * @param heapShare the heap in percent of the limit
 * @param other threads, symbols, the compiler and the collector, which no option limits
 * @param probe the JVM of the health probe
 */
public record MemoryBudget(long limit, int heapShare, long classes, long code, long buffers, long other, long probe) {

    /** What the JVM of a health probe takes. */
    public static final long PROBE = 40;

    /** A real program has more classes than the small one that was measured. Without room for them it does not start. */
    private static final int CLASSES_PERCENT = 170;

    /** Half of the threads that a server may have were there when it was measured. */
    private static final long MORE_THREADS = 16;

    private static final long LEAST_CODE = 48;
    /** What the JVM itself takes at most. */
    private static final long MOST_CODE = 240;

    private static final long LEAST_BUFFERS = 16;

    /** The share of the heap that a JVM takes by itself. */
    private static final int LEAST_HEAP_SHARE = 25;

    /** The budget of a program; empty if the limit leaves less than a quarter for the heap. */
    public static Optional<MemoryBudget> of(FrameworkMemory measured, Resources resources, boolean hasProbe) {
        long limit = resources.memory().mebibytes();
        long classes = measured.classes() * CLASSES_PERCENT / 100;
        long code = Math.max(LEAST_CODE, Math.min(MOST_CODE, limit / 10));
        long buffers = Math.max(LEAST_BUFFERS, measured.buffers() * limit / 512);
        long other = measured.other() + MORE_THREADS;
        long probe = hasProbe ? PROBE : 0;
        long besideClasses = code + buffers + other + probe;
        int share = (int) Math.min(resources.heapShare(), (limit - besideClasses - classes) * 100 / limit);
        var budget = new MemoryBudget(limit, share, 0, code, buffers, other, probe);
        return share < LEAST_HEAP_SHARE
                ? Optional.empty()
                // What the heap leaves is for classes: what a program has of them differs most.
                : Optional.of(budget.withClasses(limit - budget.heap() - besideClasses));
    }

    /** The share of the heap in percent. Where a limit has no room for growth, it is what the rest leaves, or a quarter. */
    public static int shareOfHeap(FrameworkMemory measured, Resources resources, boolean hasProbe) {
        Optional<MemoryBudget> budget = of(measured, resources, hasProbe);
        if (budget.isPresent()) {
            return budget.get().heapShare();
        }
        long limit = resources.memory().mebibytes();
        long left = (limit - measured.beside() - (hasProbe ? PROBE : 0)) * 100 / limit;
        return (int) Math.max(LEAST_HEAP_SHARE, Math.min(resources.heapShare(), left));
    }

    /** The smallest limit in steps of 32 MiB that holds what was measured, and a quarter for the heap. */
    public static long least(FrameworkMemory measured, boolean hasProbe) {
        long beside = measured.beside() + (hasProbe ? PROBE : 0);
        long least = beside * 100 / (100 - LEAST_HEAP_SHARE);
        return (least / 32 + 1) * 32;
    }

    private MemoryBudget withClasses(long size) {
        return new MemoryBudget(limit, heapShare, size, code, buffers, other, probe);
    }

    public long heap() {
        return limit * heapShare / 100;
    }
}
