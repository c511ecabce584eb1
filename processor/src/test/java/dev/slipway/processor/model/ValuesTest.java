package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, sizes, processors, ports and addresses of values. */
class ValuesTest {

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
        var annotation = Origin.of("com.acme.Orders", "dev.slipway.annotations.ContainerImage");

        assertThat(annotation.shown()).isEqualTo("com.acme.Orders, @ContainerImage");
        assertThat(annotation.member("env").index(1).member("name").shown())
                .isEqualTo("com.acme.Orders, @ContainerImage(env[1].name)");
        assertThat(annotation.said()).isEqualTo("@ContainerImage");
        assertThat(annotation.member("args").index(0).said()).isEqualTo("args[0]");
        assertThat(annotation.member("env").index(1).member("name").path()).isEqualTo("env[1].name");
        assertThat(annotation.member("env").index(1))
                .isEqualTo(annotation.member("env").index(1));
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
