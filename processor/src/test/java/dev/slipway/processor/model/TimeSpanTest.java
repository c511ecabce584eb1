package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are durations, and what they mean. */
class TimeSpanTest {

    @ParameterizedTest
    @CsvSource({
        "1s,1000",
        "30s,30000",
        "1m30s,90000",
        "2h,7200000",
        "1h1m1s1ms,3661001",
        "1500ms,1500",
        "1000ms,1000",
        "007s,7000",
        "9999h,35996400000",
        "999999m,59999940000",
        "99999999s,99999999000",
        "999999999ms,999999999"
    })
    void aDurationMeansWhatComposeMakesOfIt(String text, long millis) {
        assertThat(TimeSpan.of(text).millis()).isEqualTo(millis);
        assertThat(TimeSpan.of(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "30",
                "s",
                "ms",
                "30 s",
                " 30s",
                "30s ",
                "30S",
                "1s1m",
                "1s1s",
                "1ms1s",
                "1m30",
                "1d",
                "1sms",
                "-1s",
                "+1s",
                "0s",
                "999ms",
                "1.5s",
                "١s",
                "10000h",
                "1000000m",
                "100000000s",
                "99999999999s",
                "9999999999ms"
            })
    void whatIsNoDurationOfASecondIsRefused(String text) {
        assertThat(TimeSpan.of(text).isValid()).isFalse();
        assertThat(TimeSpan.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"999ms,999", "0s,0", "0h0m0s0ms,0"})
    void aShortDurationIsOneAllTheSame(String text, long millis) {
        assertThat(TimeSpan.of(text).millis()).isEqualTo(millis);
    }
}
