package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are versions, and their numbers. */
class VersionTest {

    @ParameterizedTest
    @CsvSource({"17,17,1", "17.4,17,2", "9.6,9,2", "8.0.02,8,3", "1.2.3.4,1,4", "99.99,99,2"})
    void aVersionIsMadeOfNumbers(String text, int major, int numbers) {
        assertThat(Version.of(text)).isEqualTo(new Version(text, major, numbers));
        assertThat(Version.of(text).isGiven()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "17.",
                ".4",
                "17..4",
                "17.4.",
                "017",
                "0",
                "100",
                "17.100",
                "17-alpine",
                "v17",
                "latest",
                "17 ",
                "-17",
                "17.x",
                "٣"
            })
    void whatIsNoVersionIsRefused(String text) {
        assertThat(Version.of(text).major()).isEqualTo(-1);
        assertThat(Version.of(text).text()).isEqualTo(text);
    }
}
