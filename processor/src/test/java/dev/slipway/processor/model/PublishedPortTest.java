package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are published ports, what they mean, and which of them collide. */
class PublishedPortTest {

    private static PublishedPort port(String text) {
        return PublishedPort.of(Origin.OUTSIDE, text);
    }

    @ParameterizedTest
    @CsvSource({
        "8080,127.0.0.1,0,8080",
        "1,127.0.0.1,0,1",
        ":8080,127.0.0.1,0,8080",
        "65535:65535,127.0.0.1,65535,65535",
        "80:8080,127.0.0.1,80,8080",
        "0.0.0.0:80:8080,0.0.0.0,80,8080",
        "127.0.0.1::8080,127.0.0.1,0,8080",
        "255.255.255.255:80:8080,255.255.255.255,80,8080",
        "[::1]::8080,[::1],0,8080",
        "[::1]:80:8080/tcp,[::1],80,8080",
        "[::]:80:8080,[::],80,8080",
        "[2001:db8::1]:80:8080,[2001:db8::1],80,8080",
        "[1:2:3:4:5:6:7:8]:80:8080,[1:2:3:4:5:6:7:8],80,8080",
    })
    void aPublishedPortFollowsComposesShortSyntax(String text, String address, int hostPort, int containerPort) {
        assertThat(port(text).isValid()).isTrue();
        assertThat(port(text).address()).isEqualTo(address);
        assertThat(port(text).hostPort()).isEqualTo(hostPort);
        assertThat(port(text).containerPort()).isEqualTo(containerPort);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "x",
                "0",
                "65536",
                "0:80",
                "80:0",
                "1.2.3:80:80",
                "1.2.3.4.5:80:80",
                "1.2.3.:80:80",
                "01.2.3.4:80:80",
                "1.2.3.4:8080",
                "::8080",
                "1:2:3:4",
                "[1.2.3.4]:80:80",
                "::1:80:80",
                "[::1:80:80",
                "[::1]:8080",
                "[]:80:80",
                "localhost:80:80",
                "/tcp",
                "80/",
                "80/udp/udp",
                "1.2.3.256:80:80",
                "80:80/sctp",
                "08080:80",
                "[::::]:1:80",
                "[1:2:3]:1:80",
                "[1::2::3]:1:80",
                "[:::]:1:80",
                "[:1::2]:1:80",
                "[1::2:]:1:80",
                "[1:2:3:4:5:6:7:8:9]:1:80",
                "[1:2:3:4:5:6:7:8::]:1:80",
                "[fe80::1%eth0]:1:80",
                "[g::]:1:80",
                "[12345::]:1:80",
                "80-81:80",
                "80:80 "
            })
    void whatIsNoPublishedPortIsRefused(String text) {
        assertThat(port(text).isValid()).isFalse();
    }

    @Test
    void aPortIsPublishedForTcpUnlessItSaysUdp() {
        assertThat(port("80").isUdp()).isFalse();
        assertThat(port("80/tcp").isUdp()).isFalse();
        assertThat(port("80/udp").isUdp()).isTrue();
        assertThat(PublishedPort.ofThisMachine(Origin.OUTSIDE, 80)).isEqualTo(port("80:80"));
        assertThat(PublishedPort.ofThisMachine(Origin.OUTSIDE, 70_000).isValid())
                .isFalse();
    }

    @Test
    void portsCollideOnOneAddressOrOnEveryAddress() {
        assertThat(port("80:1").collidesWith(port("80:2"))).isTrue();
        assertThat(port("80:1").collidesWith(port("0.0.0.0:80:2"))).isTrue();
        assertThat(port("80:1").collidesWith(port("[::]:80:2"))).isTrue();
        assertThat(port("80:1").collidesWith(port("10.0.0.1:80:2"))).isFalse();
        assertThat(port("80:1").collidesWith(port("80:1/udp"))).isFalse();
        assertThat(port("80").collidesWith(port("80")))
                .as("Docker chooses both")
                .isFalse();
    }
}
