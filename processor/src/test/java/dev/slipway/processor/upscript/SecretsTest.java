package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepts only secrets that every program reads in the same way. */
class SecretsTest {

    private static final List<String> GIVEN =
            List.of("dead-mans-switch", "mail-password", "pagerduty-key", "slack-webhook", "ticket-webhook");

    @TempDir
    Path directory;

    private UpScript up;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "whole-stack");
        for (String name : GIVEN) {
            UpScript.write(up.secret(name), "https://example.com/" + name + "\n");
        }
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    /** Wrong texts and what is wrong with them. All have the same four letters, which no message may show. */
    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("qqqq\r\n", "has line ends of Windows (CRLF)"),
                Arguments.of("qq\rqq\n", "has line ends of Windows (CRLF)"),
                Arguments.of("qqqq\n\n", "starts or ends with an empty line"),
                Arguments.of("qqqq\n\n\n", "starts or ends with an empty line"),
                Arguments.of("\nqqqq\n", "starts or ends with an empty line"),
                Arguments.of("\n", "is empty"),
                Arguments.of("\n\n", "starts or ends with an empty line"),
                Arguments.of("qq\0qq\n", "holds a NUL, as binary files and UTF-16 do"),
                Arguments.of("qqqq\0", "holds a NUL, as binary files and UTF-16 do"),
                Arguments.of("\ufeffqqqq\n", "starts with a byte order mark"),
                Arguments.of("qqqq \n", "starts or ends with a space"),
                Arguments.of("\tqqqq", "starts or ends with a space"),
                Arguments.of("qqqq\u001b[A", "holds a control character"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddOneIsRefusedByItsNameAndNeverShown(String text, String reason) throws IOException {
        for (String name : List.of("slack-webhook", "postgres-password")) {
            String before = Files.exists(up.secret(name)) ? Files.readString(up.secret(name)) : "qqqq";
            UpScript.write(up.secret(name), text);

            UpScript.Run run = up.run();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.error())
                    .startsWith("error: ../../deploy/secrets/" + name + " " + reason + ". Write it there, ")
                    .doesNotContain("qq");
            assertThat(run.output()).doesNotContain("qq");
            assertThat(up.asked()).noneMatch(line -> line.contains(" up ") || line.endsWith(" build"));
            Files.delete(up.secret(name));
            UpScript.write(up.secret(name), before);
        }
    }

    @Test
    void allThatAreOddAreSaidAtOnce() {
        UpScript.write(up.secret("slack-webhook"), "qqqq\r\n");
        UpScript.write(up.secret("ticket-webhook"), "");
        UpScript.write(up.secret("pagerduty-key"), "qqqq\n\n");

        assertThat(up.run().error().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(3);
    }

    @Test
    void aPasswordIsOneLineAndAGivenSecretMayHaveMore() {
        UpScript.write(up.secret("slack-webhook"), "-----BEGIN KEY-----\n\nqqqq\n-----END KEY-----\n");
        assertThat(up.run().exitCode()).isZero();

        UpScript.write(up.secret("redis-password"), "qqqq\nqqqq\n");
        assertThat(up.run().error()).startsWith("error: ../../deploy/secrets/redis-password has more than one line. ");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void anyOtherTextIsTaken(List<String> shell) throws IOException {
        up.by(shell.toArray(String[]::new));
        for (String text :
                List.of("q", "it's \\ \"mine\": $HOME & `more`\n", "grüße, 日本 😀\n", "a  b\tc", "-n", "%s\\n")) {
            UpScript.write(up.secret("redis-exporter-password"), text);
            UpScript.write(up.secret("slack-webhook"), text);

            UpScript.Run run = up.run();

            assertThat(run.exitCode()).as(text + run.error()).isZero();
            assertThat(Files.readString(up.secret("redis-exporter-login")))
                    .isEqualTo("{\"redis://exporter@redis:6379\":\""
                            + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}\n");
            Files.delete(up.secret("redis-exporter-password"));
            Files.delete(up.secret("slack-webhook"));
        }
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path precious = UpScript.write(directory.resolve("precious"), "mine\n");
        Files.setPosixFilePermissions(precious, PosixFilePermissions.fromString("rw-------"));
        for (String name : List.of("postgres-password", "slack-webhook", ".salt", "other")) {
            Files.deleteIfExists(up.secret(name));
            Files.createSymbolicLink(up.secret(name), precious);

            UpScript.Run run = up.run();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.error())
                    .startsWith("error: ../../deploy/secrets/" + name + " is a symbolic link, and up.sh follows none.");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(precious)))
                    .isEqualTo("rw-------");
            assertThat(precious).hasContent("mine");
            Files.delete(up.secret(name));
            UpScript.write(up.secret("slack-webhook"), "https://example.com/\n");
        }
    }

    @Test
    void noOtherDirectoryStandsInForThatOfTheSecrets() throws IOException {
        Path elsewhere = directory.resolve("elsewhere");
        Files.move(up.secret(""), elsewhere);
        Files.createSymbolicLink(up.operator().resolve("secrets"), elsewhere);
        var mode = Files.getPosixFilePermissions(elsewhere);

        assertThat(up.run().error()).startsWith("error: ../../deploy/secrets is a symbolic link");
        assertThat(Files.getPosixFilePermissions(elsewhere)).isEqualTo(mode);
    }

    @Test
    void aDirectoryInPlaceOfOneIsNamed() throws IOException {
        Files.createDirectories(up.secret("redis-password"));

        assertThat(up.run().error()).startsWith("error: ../../deploy/secrets/redis-password is not a file. ");
        assertThat(up.secret("redis-password")).isDirectory();
    }

    /** Two projects with one stack name: the advice for one must not harm the other. */
    @Test
    void theVolumeOfAnotherProjectIsNotToBeRemoved() {
        up.volumes("shop_postgres-data").containers("""
                "com.docker.compose.project.working_dir": "/srv/other/target/deploy",
                """);

        UpScript.Run run = up.run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .contains(
                        "error: ../../deploy/secrets/postgres-admin-password is missing, but the volume shop_postgres-data exists",
                        "two needs another name, by @Stack(name) or the option slipway.stack. It was brought up in"
                                + " /srv/other/target/deploy.")
                .doesNotContain("docker volume rm");
    }

    @Test
    void theSaltStays() throws IOException {
        up.run();
        byte[] salt = Files.readAllBytes(up.secret(".salt"));
        assertThat(new String(salt, StandardCharsets.US_ASCII)).matches("[0-9a-f]{48}");
        up.run();
        assertThat(Files.readAllBytes(up.secret(".salt"))).isEqualTo(salt);
    }
}
