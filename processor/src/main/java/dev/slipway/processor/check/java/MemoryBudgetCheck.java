package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.ResourcesCheck;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MemoryBudget;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The memory limit is enough for a JVM, and a heap from the service's own options leaves enough room for the rest. */
public final class MemoryBudgetCheck implements ServiceCheck {

    /** Below it the default heap, the JVM and the probe do not fit. */
    private static final long MINIMUM_MEBIBYTES = 96;

    /** What a JVM without an application takes in addition to its heap. */
    private static final long JVM_MEBIBYTES = 40;

    private static final long USUAL_TEMPORARY_MEBIBYTES = 64;

    /** Below it a JVM takes half of the memory, whatever share its options say (MinRAMPercentage). */
    private static final long SHARE_COUNTS_FROM_MEBIBYTES = 252;

    /** From there on a JVM makes the heap at least so large, whatever share its options say. */
    private static final long LEAST_SHARED_MEBIBYTES = 126;

    private static final String HEAP = "-Xmx";
    private static final String HEAP_SIZE = "-XX:MaxHeapSize=";
    private static final String HEAP_SHARE = "-XX:MaxRAMPercentage=";

    /** The units that the JVM knows, each 1024 times the one before. */
    private static final String UNITS = "kmgt";

    private final JavaProgram java;

    public MemoryBudgetCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        Resources resources = service.resources();
        long beside = beside(service);
        if (isEnough(service)) {
            checkHeap(service, problems);
            checkTemporary(service, problems);
        } else if (resources.memory().bytes() >= ResourcesCheck.DOCKER_MINIMUM) {
            long heap = ownHeap(service);
            problems.add(ProblemKind.MEMORY_SMALL
                    .at(resources.origin().member(ResourcesMembers.MEMORY))
                    .with("memory", resources.memory().text())
                    .with("heap", heap)
                    .with("beside", beside)
                    .with("sum", heap + beside)
                    .with("enough", suggested(service) + "M"));
        }
    }

    private boolean isEnough(Service service) {
        long limit = service.resources().memory().mebibytes();
        return java.framework().memory().isPresent()
                ? limit > 0 && ownHeap(service) + beside(service) <= limit
                : limit >= MINIMUM_MEBIBYTES;
    }

    /** A limit that is enough, and of which half is for the heap where nothing is known of the program. */
    private long suggested(Service service) {
        long least = least(service);
        return java.framework().memory().isPresent() ? least : Math.max(least, 2 * beside(service));
    }

    /** The least limit in MiB that leaves enough for a heap. */
    private long least(Service service) {
        Optional<FrameworkMemory> measured = java.framework().memory();
        return measured.isPresent() ? MemoryBudget.least(measured.get(), service.usesProbe()) : MINIMUM_MEBIBYTES;
    }

    /** Checks a size above the default, which is for files that nobody keeps. */
    private void checkTemporary(Service service, Problems problems) {
        ByteSize size = service.run().tmpSize();
        long limit = service.resources().memory().mebibytes();
        int decisive = decisive(java.jvmOptions(), limit);
        long heap = decisive < 0
                ? ownHeap(service)
                : Math.max(0, heap(java.jvmOptions().get(decisive), limit));
        long sum = size.mebibytes() + heap + beside(service);
        if (size.mebibytes() > USUAL_TEMPORARY_MEBIBYTES && sum > limit) {
            problems.add(ProblemKind.MEMORY_BUDGET
                    .at(service.origin().member(ContainerImageMembers.TMP_SIZE), "tmp")
                    .with("size", size.text())
                    .with("heap", heap)
                    .with("beside", beside(service))
                    .with("sum", sum)
                    .with("room", Math.max(USUAL_TEMPORARY_MEBIBYTES, limit - heap - beside(service)))
                    .with("limit", service.resources().memory().text()));
        }
    }

    private void checkHeap(Service service, Problems problems) {
        long limit = service.resources().memory().mebibytes();
        List<String> options = java.jvmOptions();
        int decisive = decisive(options, limit);
        long heap = decisive < 0 ? -1 : heap(options.get(decisive), limit);
        long beside = beside(service);

        if (heap >= 0 && heap + beside > limit) {
            report(options.get(decisive), heap, beside, service, decisive, problems);
        }
    }

    /** The heap in MiB where no option of the service divides the memory. */
    private long ownHeap(Service service) {
        Optional<FrameworkMemory> measured = java.framework().memory();
        int share = measured.isPresent()
                ? MemoryBudget.shareOfHeap(measured.get(), service.resources(), service.usesProbe())
                : service.resources().heapShare();
        return service.resources().memory().mebibytes() * share / 100;
    }

    /** What a container takes in addition to the heap, in MiB. */
    private long beside(Service service) {
        Optional<FrameworkMemory> measured = java.framework().memory();
        long jvm = measured.isPresent() ? measured.get().beside() : JVM_MEBIBYTES;
        return jvm + (service.usesProbe() ? MemoryBudget.PROBE : 0);
    }

    private void report(String option, long heap, long beside, Service service, int index, Problems problems) {
        long limit = service.resources().memory().mebibytes();
        long own = ownHeap(service);
        Origin origin =
                service.origin().member(ContainerImageMembers.JVM_OPTIONS).index(index);
        if (option.startsWith(HEAP_SHARE) && limit - beside >= LEAST_SHARED_MEBIBYTES) {
            problems.add(ProblemKind.MEMORY_BUDGET
                    .at(origin, "share")
                    .with("heap", heap)
                    .with("option", option)
                    .with("beside", beside)
                    .with("sum", heap + beside)
                    .with("limit", service.resources().memory().text())
                    .with("percent", (limit - beside) * 100 / limit)
                    .with("own", own));
        } else {
            problems.add(ProblemKind.MEMORY_BUDGET
                    .at(origin)
                    .with("heap", heap)
                    .with("option", option)
                    .with("beside", beside)
                    .with("sum", heap + beside)
                    .with("limit", service.resources().memory().text())
                    .with("room", limit - beside)
                    .with("own", own));
        }
    }

    /** The index of the option that decides: the last size, or else the last share; -1 if no option sets the heap. */
    private static int decisive(List<String> options, long limit) {
        int size = -1;
        int share = -1;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).startsWith(HEAP) || options.get(i).startsWith(HEAP_SIZE)) {
                size = i;
            } else if (options.get(i).startsWith(HEAP_SHARE) && limit >= SHARE_COUNTS_FROM_MEBIBYTES) {
                share = i;
            }
        }
        return size >= 0 ? size : share;
    }

    /** The heap in MiB; -1 if the option cannot be parsed, which the JVM will report. */
    private static long heap(String option, long limit) {
        try {
            if (option.startsWith(HEAP_SHARE)) {
                double share = Double.parseDouble(option.substring(HEAP_SHARE.length()));
                return Math.max(LEAST_SHARED_MEBIBYTES, (long) (share * limit / 100));
            }
            String size = option.substring((option.startsWith(HEAP) ? HEAP : HEAP_SIZE).length());
            int unit = size.isEmpty() ? -1 : UNITS.indexOf(Character.toLowerCase(size.charAt(size.length() - 1)));
            long amount = Long.parseLong(unit < 0 ? size : size.substring(0, size.length() - 1));
            return Math.multiplyExact(amount, 1L << (10 * (unit + 1))) >> 20;
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }
}
