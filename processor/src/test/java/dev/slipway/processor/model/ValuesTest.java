package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, sizes, processors, ports and addresses of values. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"30s,30000", "1m30s,90000", "2h,7200000", "1h1m1s1ms,3661001", "1500ms,1500"})
    void aDurationMeansWhatComposeMakesOfIt(String text, long millis) {
        assertThat(new TimeSpan(text).millis()).isEqualTo(millis);
        assertThat(new TimeSpan(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "30", "s", "30 s", "30S", "1s1m", "-1s", "0s", "999ms", "1.5s", "١s", "99999999999s"})
    void whatIsNoDurationOfASecondIsRefused(String text) {
        assertThat(new TimeSpan(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1B,1", "2K,2048", "512M,536870912", "512m,536870912", "1G,1073741824"})
    void aSizeIsInPowersOf1024(String text, long bytes) {
        assertThat(new ByteSize(text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "M", "512", "1.5G", "-1M", "0M", "512MB", "512 M", "9999999999999G", "17179869696G", "٣M"})
    void whatIsNoSizeIsRefused(String text) {
        assertThat(new ByteSize(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0,100", "0.01,1", "2,200", "0.255,25", "1024,102400"})
    void processorsAreCountedInHundredths(String text, int hundredths) {
        assertThat(new Cpus(text).hundredths()).isEqualTo(hundredths);
        assertThat(new Cpus(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "0", "0.00", "0.001", "1.", ".5", "-1", "1e3", "1,5", "500m", "1025", "NaN", "99999"})
    void whatIsNoNumberOfProcessorsIsRefused(String text) {
        assertThat(new Cpus(text).isValid()).isFalse();
    }

    private static PublishedPort port(String text) {
        return new PublishedPort(Origin.OUTSIDE, text);
    }

    @ParameterizedTest
    @CsvSource({
        "8080,127.0.0.1,'',8080",
        "80:8080,127.0.0.1,80,8080",
        "0.0.0.0:80:8080,0.0.0.0,80,8080",
        "127.0.0.1::8080,127.0.0.1,'',8080",
        "[::1]:80:8080/tcp,[::1],80,8080",
        "[::]:80:8080,[::],80,8080",
        "[2001:db8::1]:80:8080,[2001:db8::1],80,8080",
        "[1:2:3:4:5:6:7:8]:80:8080,[1:2:3:4:5:6:7:8],80,8080",
    })
    void aPublishedPortFollowsComposesShortSyntax(String text, String address, String hostPort, int containerPort) {
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
                "1.2.3.256:80:80",
                "80:80/sctp",
                "08080:80",
                "[::::]:1:80",
                "[1:2:3]:1:80",
                "[1::2::3]:1:80",
                "[12345::]:1:80",
                "80-81:80",
                "80:80 "
            })
    void whatIsNoPublishedPortIsRefused(String text) {
        assertThat(port(text).isValid()).isFalse();
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

    @Test
    void anOriginSaysWhereAValueStands() {
        var annotation = new Origin("com.acme.Orders", "dev.slipway.annotations.ContainerImage", "");

        assertThat(annotation.shown()).isEqualTo("com.acme.Orders, @ContainerImage");
        assertThat(annotation.member("env").index(1).member("name").shown())
                .isEqualTo("com.acme.Orders, @ContainerImage(env[1].name)");
    }

    @Test
    void aNestedClassKeepsItsNamesApart() {
        var type = new JavaType("com.acme", "Shop.Orders", true);

        assertThat(type.qualifiedName()).isEqualTo("com.acme.Shop.Orders");
        assertThat(type.binaryName()).isEqualTo("com.acme.Shop$Orders");
        assertThat(type.simpleName()).isEqualTo("Orders");
        assertThat(type.generatedBinaryName("Settings")).isEqualTo("com.acme.Shop_OrdersSettings");
    }
}
