package dev.slipway.processor.check.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the JVM takes for options that do not change the entry point. */
class JvmOptionsCheckTest {

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
        assertThat(JvmOptionsCheck.isOption(text)).isTrue();
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
        assertThat(JvmOptionsCheck.isOption(text)).isFalse();
    }
}
