package dev.slipway.processor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quoting of each language. The end-to-end tests show that Docker and Compose read it as expected. */
class QuotingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "", "a b", "'", "''", "\"", "$HOME", "`id`", "\\", "a\\'b", "*", "~", "-x", "#", "{{x}}", "é",
                "a;b&c|d"
            })
    void aShellReadsTheWordAsItIs(String text) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + ShellText.word(text)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void aDockerfileReplacesNoVariable() {
        assertThat(DockerfileText.quoted("a \"b\" $c ${d} \\")).isEqualTo("\"a \\\"b\\\" \\$c \\${d} \\\\\"");
    }

    @Test
    void anExecFormIsJson() {
        assertThat(Json.array(List.of("a b", "\"", "\\", "$x", "")))
                .isEqualTo("[\"a b\", \"\\\"\", \"\\\\\", \"$x\", \"\"]");
    }

    @Test
    void composeReplacesOnlyTheOperatorsVariables() {
        assertThat(ComposeText.literal("${HOME} $$ $x")).isEqualTo("$${HOME} $$$$ $$x");
        assertThat(ComposeText.variable("A", "$x")).isEqualTo("${A:-$$x}");
        assertThat(ComposeText.required("A")).startsWith("${A:?").endsWith("}");
    }

    @Test
    void aJavaLiteralIsReadAsTheText() {
        assertThat(JavaText.literal("a \"b\" $c \\u0041 \r\n\t é \uD83D\uDE80"))
                .isEqualTo("\"a \\\"b\\\" $c \\\\u0041 \\r\\n\\u0009 \\u00e9 \\ud83d\\ude80\"");
    }

    @Test
    void nothingButTheNameOfAClassStandsForItselfInJava() {
        assertThat(JavaText.name("com.acme.Über$1_\uD835\uDC9C")).isEqualTo("com.acme.Über$1_\uD835\uDC9C");
        for (String text : List.of("a b", "a;", "a\n", "a(", "*/", "\\u0041")) {
            assertThatThrownBy(() -> JavaText.name(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"info,info", "a b,'a b'", "it's,\"it's\"", "it's $5,\"it's \\$5\"", "a b\\,\"a b\\\\\""})
    void anEnvFileHoldsTheValueAsItIs(String value, String written) {
        assertThat(ShellText.envValue(value)).isEqualTo(written);
    }
}
