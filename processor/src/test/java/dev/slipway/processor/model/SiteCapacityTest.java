package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many clients fit into the memory of a site. */
class SiteCapacityTest {

    @ParameterizedTest
    @CsvSource({
        "128M, 1024, 341, 32, 16",
        "96M, 768, 256, 24, 12",
        "32M, 256, 85, 8, 4",
        "6M, 64, 21, 2, 1",
        "1K, 64, 21, 2, 1",
        "300M, 2400, 800, 32, 16",
        "4G, 8192, 2730, 32, 16",
        "wrong, 64, 21, 2, 1"
    })
    void growsWithTheMemory(String memory, int clients, int clientsOfOne, int uploads, int uploadsOfOne) {
        assertThat(SiteCapacity.of(ByteSize.of(memory)))
                .isEqualTo(new SiteCapacity(clients, clientsOfOne, uploads, uploadsOfOne));
    }

    /** All clients with the longest headers, and all uploads, fit into the memory. */
    @ParameterizedTest
    @CsvSource({"32M", "64M", "128M", "1G"})
    void fitsIntoIt(String memory) {
        SiteCapacity capacity = SiteCapacity.of(ByteSize.of(memory));
        long most = capacity.clients() * (72L << 10) + capacity.uploads() * SiteCapacity.LARGEST_UPLOAD;
        assertThat(most).isLessThan(ByteSize.of(memory).bytes() * 9 / 10);
    }
}
