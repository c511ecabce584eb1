package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryBudgetTest {

    private static final FrameworkMemory LARGE = new FrameworkMemory(77, 27, 50, 32);
    private static final FrameworkMemory SMALL = new FrameworkMemory(15, 13, 15, 16);

    private static Optional<MemoryBudget> budget(FrameworkMemory measured, String memory, boolean hasProbe) {
        return MemoryBudget.of(measured, resources(memory), hasProbe);
    }

    private static Resources resources(String memory) {
        Resources defaults = Resources.defaults(Origin.OUTSIDE);
        return new Resources(
                defaults.origin(),
                defaults.cpus(),
                ByteSize.of(memory),
                defaults.reservedCpus(),
                defaults.reservedMemory(),
                defaults.pids());
    }

    @ParameterizedTest
    @CsvSource({"448M", "512M", "700M", "1G", "3G", "16G"})
    void partsAddUpToTheLimit(String memory) {
        for (FrameworkMemory measured : new FrameworkMemory[] {LARGE, SMALL}) {
            for (boolean hasProbe : new boolean[] {true, false}) {
                MemoryBudget budget = budget(measured, memory, hasProbe).orElseThrow();

                assertThat(budget.heap()
                                + budget.classes()
                                + budget.code()
                                + budget.buffers()
                                + budget.other()
                                + budget.probe())
                        .isEqualTo(budget.limit());
                assertThat(budget.classes()).isGreaterThan(measured.classes());
                assertThat(budget.code()).isGreaterThan(measured.code());
                assertThat(budget.other()).isGreaterThan(measured.other());
            }
        }
    }

    @Test
    void theHeapIsSmallerWhereTheFrameworkTakesMore() {
        assertThat(budget(LARGE, "512M", true)).get().returns(37, MemoryBudget::heapShare);
        assertThat(budget(SMALL, "512M", true)).get().returns(60, MemoryBudget::heapShare);
        assertThat(budget(LARGE, "4G", true)).get().returns(75, MemoryBudget::heapShare);
    }

    @Test
    void aLimitWithoutRoomForAHeapHasNoBudget() {
        assertThat(budget(LARGE, "320M", true)).isEmpty();
        assertThat(budget(SMALL, "192M", true)).isEmpty();
        assertThat(budget(SMALL, "192M", false)).isPresent();
    }

    /** Without room for growth, what was measured and the heap still are no more than the limit. */
    @ParameterizedTest
    @CsvSource({"288M", "320M", "360M", "384M", "512M", "8G"})
    void theHeapLeavesWhatWasMeasured(String memory) {
        Resources resources = resources(memory);
        long limit = resources.memory().mebibytes();

        int share = MemoryBudget.shareOfHeap(LARGE, resources, true);

        assertThat(share).isBetween(25, 75);
        assertThat(limit * share / 100 + LARGE.beside() + MemoryBudget.PROBE).isLessThanOrEqualTo(limit);
    }

    @Test
    void theLeastLimitHoldsWhatWasMeasuredAndAHeap() {
        assertThat(MemoryBudget.least(LARGE, true)).isEqualTo(288);
        assertThat(MemoryBudget.least(LARGE, false)).isEqualTo(224);
        assertThat(MemoryBudget.least(SMALL, true)).isEqualTo(128);
    }
}
