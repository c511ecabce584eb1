package dev.slipway.processor.generate.docker;

import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MemoryBudget;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options that Slipway gives the JVM of a service, each with its reason. */
final class JvmFlags {

    /**
     * An option and why it is there.
     *
     * @param option as the JVM takes it
     * @param reason in a few words, for the comment in the Dockerfile
     */
    record Flag(String option, String reason) {}

    /** With less memory or fewer processors the JVM itself treats a machine as small. */
    private static final long SERVER_MEBIBYTES = 1792;

    private static final int SERVER_CPUS = 200;

    private static final String HEAP = "-XX:MaxRAMPercentage=";

    /** A JVM makes the heap at least so large in MiB, or half of the memory. MinRAMPercentage says another share. */
    private static final long LEAST_USUAL_HEAP = 126;

    private static final int LEAST_USUAL_SHARE = 50;

    private JvmFlags() {}

    /** The options for a service, without a collector if the service chooses one: the JVM does not start with two. */
    static List<Flag> of(JavaProgram java, Service service) {
        Resources resources = service.resources();
        List<String> own = java.jvmOptions();
        var flags = new ArrayList<Flag>();
        if (java.needsPreview() && !own.contains(JavaProgram.ENABLE_PREVIEW)) {
            flags.add(new Flag(JavaProgram.ENABLE_PREVIEW, "the classes are compiled with preview features"));
        }
        if (!choosesCollector(own)) {
            flags.add(collector(resources));
        }
        flags.addAll(memory(java, service));
        flags.add(new Flag("-XX:+ExitOnOutOfMemoryError", "end, and be started again, rather than limp on"));
        flags.add(new Flag("-XX:-UsePerfData", "no file in /tmp that nobody reads"));
        return flags;
    }

    private static List<Flag> memory(JavaProgram java, Service service) {
        Optional<MemoryBudget> budget = java.memoryBudget(service);
        int share = java.heapShare(service);
        long limit = service.resources().memory().mebibytes();
        long heap = limit * share / 100;
        var flags = new ArrayList<Flag>();
        flags.add(new Flag(
                HEAP + share,
                "heap, " + heap + " of " + limit + " MiB"
                        + (budget.isPresent() ? "" : "; the rest is for metaspace, code, threads and the probe")));
        if (heap < LEAST_USUAL_HEAP && share != LEAST_USUAL_SHARE) {
            flags.add(new Flag("-XX:MinRAMPercentage=" + share, "the same heap; a JVM makes a small one larger"));
        }
        if (budget.isPresent()) {
            addParts(budget.get(), flags);
        }
        return flags;
    }

    private static void addParts(MemoryBudget parts, List<Flag> flags) {
        String rest = "buffers outside the heap; " + parts.other() + " MiB are left for threads and symbols";
        flags.add(new Flag("-XX:MaxMetaspaceSize=" + parts.classes() + "M", "classes"));
        flags.add(new Flag("-XX:ReservedCodeCacheSize=" + parts.code() + "M", "compiled code"));
        flags.add(new Flag(
                "-XX:MaxDirectMemorySize=" + parts.buffers() + "M",
                parts.probe() == 0 ? rest : rest + ", " + parts.probe() + " for the probe"));
    }

    private static boolean choosesCollector(List<String> options) {
        for (String option : options) {
            if (option.startsWith("-XX:+Use") && option.endsWith("GC")) {
                return true;
            }
        }
        return false;
    }

    private static Flag collector(Resources resources) {
        boolean isSmall = resources.memory().mebibytes() < SERVER_MEBIBYTES
                || resources.cpus().hundredths() < SERVER_CPUS;
        return isSmall
                ? new Flag("-XX:+UseSerialGC", "the collector with the least overhead below 2 CPUs or 1792 MiB")
                : new Flag("-XX:+UseG1GC", "short pauses from 2 CPUs and 1792 MiB on");
    }
}
