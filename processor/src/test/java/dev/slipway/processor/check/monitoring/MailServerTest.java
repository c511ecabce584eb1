package dev.slipway.processor.check.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stack has one mail server, so each of these is a compile of its own. */
class MailServerTest {

    private static final String SERVER = "address = \"mail.acme.example:25\", from = \"alerts@acme.example\"";

    @TempDir
    Path directory;

    private Compiled compile(String mail, String otherMembers) {
        var project = new Project(directory);
        project.source("""
            package com.acme;

            import dev.slipway.annotations.*;

            @Stack(monitoring = @Monitoring(mail = @MailServer(%s)%s))
            @ContainerImage
            @ScrapeMetrics
            final class Till {
                public static void main(String[] args) {}
            }
            """.formatted(mail, otherMembers));
        return project.compile();
    }

    private Compiled compile(String mail) {
        return compile(mail, "");
    }

    /** In escapes, since a file cannot hold half of a pair. */
    private static String literal(String text) {
        return text.chars()
                .mapToObj(c -> c == '\n'
                        ? "\\n"
                        : c == '"' || c == '\\' ? "\\" + (char) c : String.format(c < 127 ? "%c" : "\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** up.sh has the names of secrets as words of a shell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a; touch /tmp/x",
                "$(touch /tmp/x)",
                "a'b",
                "a\nb",
                "../mail",
                "-rf",
                ".salt",
                "A",
                "`id`",
                "a b",
                "\\",
                "\""
            })
    void aHostileSecretIsRefusedWhateverElseIsSaid(String secret) {
        String member = "secret = " + literal(secret);

        assertThat(compile(member).problems()).contains("secret-name");
        assertThat(compile(SERVER + ", user = \"alerts\", " + member).problems())
                .containsExactly("secret-name");
        assertThat(compile(member, ", alertmanager = false").problems()).contains("secret-name");
        assertThat(new Project(directory).deployed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "a\u0007", "\u2028", "\ud800"})
    void aHostileUserIsRefused(String user) {
        assertThat(compile(SERVER + ", secret = \"mail-password\", user = " + literal(user)))
                .satisfies(compiled -> assertThat(compiled.problems()).containsExactly("mail-login"))
                .satisfies(compiled -> assertThat(text(compiled))
                        .contains(" is not a valid user of a mail server.", "user = \"alerts\""));
        assertThat(compile("user = " + literal(user)).problems())
                .containsExactly("mail-address", "mail-login", "mail-server");
    }

    private static String text(Compiled compiled) {
        return compiled.errors().stream().map(Message::text).findFirst().orElseThrow();
    }

    /** Each member says that a server is meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "from = \"alerts@acme.example\"",
                "user = \"alerts\", secret = \"mail-password\"",
                "secret = \"mail-password\"",
                "user = \"alerts\"",
                "tls = false"
            })
    void aServerWithoutAnAddressIsNotIgnored(String mail) {
        assertThat(compile(mail).problems()).contains("mail-server");
    }

    @Test
    void aServerThatSaysNothingIsNone() {
        assertThat(compile("").problems()).isEmpty();
        assertThat(compile("", ", alertmanager = false").problems()).isEmpty();
    }

    @Test
    void withoutAlertmanagerNothingIsSent() {
        assertThat(compile(SERVER, ", alertmanager = false").problems()).containsExactly("receiver-unused");
    }

    @Test
    void aLoginHasAUserAPasswordAndEncryption() {
        assertThat(text(compile(SERVER + ", user = \"alerts\"")))
                .contains("the mail server has a user but no password.", "Fix: add secret = \"mail-password\"");
        assertThat(text(compile(SERVER + ", secret = \"mail-password\"")))
                .contains("the mail server has a password but no user.", "user = \"alerts\"");
        assertThat(text(compile(SERVER + ", user = \"alerts\", secret = \"mail-password\", tls = false")))
                .contains("would be sent to the mail server without encryption.", "Fix: remove tls = false.");

        assertThat(compile(SERVER + ", user = \"alerts\", secret = \"mail-password\"")
                        .problems())
                .isEmpty();
        assertThat(compile(SERVER + ", tls = false").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a..b@acme.example",
        ".a@acme.example",
        "a.@acme.example",
        "a@acme..example",
        "a@.acme.example",
        "a@acme.example.",
        "a@-acme.example",
        "a@acme-.example",
        "a@acme.-example",
        "a@acme.example-",
        "@acme.example",
        "a@",
        "a",
        "a@b@c",
        "a b@acme.example",
        "<a@acme.example>",
        "{{ .Alerts }}@acme.example"
    })
    void whatIsNoAddressIsRefused(String address) {
        assertThat(compile("address = \"mail.acme.example:25\", from = " + literal(address))
                        .problems())
                .containsExactly("mail-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "o'neil+shop@mail-1.acme.example", "a.b.c@x--y.example", "1@1.2.3.4", "a-@b"})
    void anAddressIsAccepted(String address) {
        assertThat(compile("address = \"mail.acme.example:25\", from = " + literal(address))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail..acme.example:25",
                ".mail:25",
                "mail.:25",
                "-mail:25",
                "mail-:25",
                "mail.-acme:25",
                "mail",
                "mail:",
                "mail:0",
                "mail:65536",
                "mail:25:25",
                "mail:25\n"
            })
    void whatIsNoHostWithAPortIsRefused(String address) {
        assertThat(compile("from = \"alerts@acme.example\", address = " + literal(address))
                        .problems())
                .containsExactly("mail-server");
    }

    /** Where a pattern repeats a group, Java goes one step deeper for each label. */
    @Test
    void aLongAddressIsJudgedToo() {
        String labels = ".a".repeat(15_000);

        assertThat(compile("address = \"mail" + labels + ":25\", from = \"a" + labels + "@b" + labels + "\"")
                        .problems())
                .isEmpty();
        assertThat(compile("address = \"mail" + labels + ".:25\", from = \"a" + labels + "@b" + labels + "-\"")
                        .problems())
                .containsExactly("mail-address", "mail-server");
    }
}
