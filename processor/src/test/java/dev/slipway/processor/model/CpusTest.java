package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are numbers of processors, and what they mean. */
class CpusTest {

    @ParameterizedTest
    @CsvSource({
        "1.0,100",
        "0.01,1",
        "0.5,50",
        "2,200",
        "0.255,25",
        "0.019,1",
        "01.50,150",
        "1024,102400",
        "1024.00,102400"
    })
    void processorsAreCountedInHundredths(String text, int hundredths) {
        assertThat(Cpus.of(text).hundredths()).isEqualTo(hundredths);
        assertThat(Cpus.of(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "0", "0.00", "0.001", "0.009", "1.", ".5", "1.0000", "1.0.0", "-1", "1e3", "1,5", "500m",
                "1024.01", "1025", "NaN", "99999", "٣"
            })
    void whatIsNoNumberOfProcessorsIsRefused(String text) {
        assertThat(Cpus.of(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.01,1", "1,1", "1.001,1", "1.01,2", "2,2", "2.5,3"})
    void aShareOfAProcessorTakesAWholeOne(String text, int cores) {
        assertThat(Cpus.of(text).wholeCores()).isEqualTo(cores);
    }
}
