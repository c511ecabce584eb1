package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are networks. */
class NetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "10.0.0.0/8",
                "0.0.0.0/1",
                "128.0.0.0/1",
                "192.168.1.128/25",
                "255.255.255.255/32",
                "::1",
                "::",
                "fd00::/8",
                "8000::/1",
                "2001:db8::1/128",
                "1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "2001:DB8::/32",
                "64:ff9b::/96"
            })
    void aNetworkIsAnAddressWithNoBitsBehindItsPrefix(String text) {
        assertThat(Network.of(text)).isEqualTo(new Network(text, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/0",
                "10.0.0.0/08",
                "10.0.0.0/33",
                "10.0.0.0/8/8",
                "10.0.0.1/8",
                "192.168.1.64/25",
                "10.0.0",
                "10.0.0.0.0",
                "10.0.0.256",
                "010.0.0.0/8",
                "10.0.0.-1",
                "10.0.0.0 /8",
                "٣.0.0.0/8",
                "localhost",
                "fd00::/0",
                "fd00::/129",
                "fd00::1/64",
                "fd00",
                "fd00:",
                ":fd00::",
                ":::",
                "1::2::3",
                "12345::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::",
                "[::1]",
                "::1%eth0",
                "::ffff:a00:1",
                "::ffff:10.0.0.1"
            })
    void whatIsNoNetworkIsRefused(String text) {
        assertThat(Network.of(text)).isEqualTo(new Network(text, false));
    }
}
