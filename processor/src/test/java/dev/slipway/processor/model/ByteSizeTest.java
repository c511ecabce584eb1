package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are sizes, and what they mean. */
class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1B,1,B,0",
        "2K,2048,K,0",
        "1023k,1047552,K,0",
        "1024K,1048576,K,1",
        "512M,536870912,M,512",
        "512m,536870912,M,512",
        "1G,1073741824,G,1024",
        "00000001G,1073741824,G,1024",
        "99999999G,107374181326258176,G,102399998976"
    })
    void aSizeIsInPowersOf1024(String text, long bytes, char unit, long mebibytes) {
        assertThat(ByteSize.of(text)).isEqualTo(new ByteSize(text, bytes, unit));
        assertThat(ByteSize.of(text).isValid()).isTrue();
        assertThat(ByteSize.of(text).mebibytes()).isEqualTo(mebibytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M",
                "5",
                "512",
                "1.5G",
                "-1M",
                "0M",
                "512MB",
                "512 M",
                " 512M",
                "512M ",
                "1T",
                "100000000G",
                "9999999999999G",
                "17179869696G",
                "٣M"
            })
    void whatIsNoSizeIsRefused(String text) {
        assertThat(ByteSize.of(text).isValid()).isFalse();
    }
}
