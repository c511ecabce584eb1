package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number with a unit means. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1d,1,d",
        "35d,35,d",
        "4GB,4,GB",
        "999999MB,999999,MB",
        "35 d,35,' d'",
        "35,35,''",
        "'',-1,''",
        "d,-1,d",
        "0d,-1,d",
        "035d,-1,d",
        "1000000MB,-1,MB",
        "-1d,-1,-1d",
        "1.5GB,1,.5GB"
    })
    void aQuantityIsANumberAndAUnit(String text, int number, String unit) {
        assertThat(Quantity.of(text)).isEqualTo(new Quantity(text, number, unit));
    }
}
