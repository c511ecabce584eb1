package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are users and groups, and what they mean. */
class NumericUserTest {

    @ParameterizedTest
    @CsvSource({
        "1,1,1,1:1",
        "10001,10001,10001,10001:10001",
        "65535,65535,65535,65535:65535",
        "999:1000,999,1000,999:1000"
    })
    void aUserHasAGroup(String text, int user, int group, String both) {
        assertThat(NumericUser.of(text)).isEqualTo(new NumericUser(text, user, group));
        assertThat(NumericUser.of(text).isValid()).isTrue();
        assertThat(NumericUser.of(text).userAndGroup()).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "0",
                "0:1",
                "1:0",
                "1:",
                ":1",
                "1:2:3",
                "root",
                "01",
                "1:01",
                "-1",
                "+1",
                "1 ",
                "65536",
                "1:65536",
                "99999999999",
                "٣"
            })
    void whatIsNoUserOtherThanRootIsRefused(String text) {
        assertThat(NumericUser.of(text).isValid()).isFalse();
    }
}
