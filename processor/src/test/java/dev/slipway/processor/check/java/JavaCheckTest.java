package dev.slipway.processor.check.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the JVM takes for options that leave the entry point alone. */
class JavaCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx100m",
                "-XX:+UseG1GC",
                "-Da=b c",
                "-javaagent:/opt/a.jar",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-jarx",
                "--modules",
                "-D",
                "--enable-preview"
            })
    void anOptionStartsWithADash(String text) {
        assertThat(JavaCheck.isOption(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "---",
                "---a",
                "- a",
                "-- a",
                "a",
                "Main",
                " -Xmx1m",
                "-jar",
                "-cp",
                "-classpath",
                "-m",
                "--class-path",
                "--class-path=a",
                "--module",
                "--module=a",
                "-Da=b\nc",
                "-\tx"
            })
    void whatSaysWhatToRunIsNoOption(String text) {
        assertThat(JavaCheck.isOption(text)).isFalse();
    }
}
