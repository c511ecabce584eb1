package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are rates, and what they mean. */
class RequestRateTest {

    @ParameterizedTest
    @CsvSource({"1/s,1,s", "20/s,20,s", "600/m,600,m", "007/s,7,s", "100000/m,100000,m"})
    void aRateIsANumberInATime(String text, int number, char unit) {
        assertThat(RequestRate.of(text)).isEqualTo(new RequestRate(text, number, unit));
        assertThat(RequestRate.of(text).isValid()).isTrue();
        assertThat(RequestRate.of(text).isLimited()).isTrue();
    }

    @Test
    void noRateIsAnyNumber() {
        assertThat(RequestRate.of("").isLimited()).isFalse();
        assertThat(RequestRate.of("").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "s",
                "/s",
                "20",
                "20s",
                "20/",
                "20/h",
                "20/S",
                "20 /s",
                "20/s ",
                "0/s",
                "-1/s",
                "1.5/s",
                "100001/s",
                "1000000/s",
                "20//s",
                "٣/s"
            })
    void whatIsNoRateIsRefused(String text) {
        assertThat(RequestRate.of(text).isValid()).isFalse();
        assertThat(RequestRate.of(text).isLimited()).isTrue();
    }
}
