package dev.slipway.processor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;

/** Readers of YAML 1.1 and of 1.2 read what was written. */
class YamlTest {

    private final Yaml yaml = new Yaml();

    static Object readAs11(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new org.yaml.snakeyaml.Yaml(options).load(text);
    }

    static Object readAs12(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private void assertRoundTrip(String value) {
        String text = yaml.text(
                "header",
                new YamlMap()
                        .put("k", value)
                        .put("list", List.of(value, "x"))
                        .put(value.isEmpty() ? "empty" : value, 1));
        for (Object read : List.of(readAs11(text), readAs12(text))) {
            var map = (Map<?, ?>) read;
            assertThat(map.get("k")).as(text).isEqualTo(value);
            assertThat(map.get("list")).as(text).isEqualTo(List.of(value, "x"));
            assertThat(map.get(value.isEmpty() ? "empty" : value)).as(text).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "y",
                "n",
                "Yes",
                "off",
                "null",
                "~",
                "1",
                "0o17",
                "017",
                "0x1F",
                "1e3",
                "1_000",
                "22:22",
                "190:20:30",
                "2024-01-01",
                "12:30:45",
                ".inf",
                ".NaN",
                "=",
                "<<",
                "-",
                "- a",
                "1\n-\n2\n",
                "a\n-\n\n# b\n",
                "? b",
                ": c",
                "a: b",
                "a #b",
                "#c",
                "'",
                "\"",
                "\\",
                "!tag",
                "&a",
                "*a",
                "@x",
                "`x",
                "%x",
                "{",
                "}",
                "[",
                "]",
                "|",
                ">",
                "---",
                "...",
                "${X:-y}",
                "{{x}}",
                " lead",
                "trail ",
                "é→€",
                "\u00a0x",
                "\u3000",
                "x\u3000",
                "😀",
                "a'b\"c\\d",
                "8080:80",
                "1.0",
                "a\n-\nb",
                "a\n  -\n# b",
                "a\n  \nb",
                "a\n\u3000\nb",
                "\n",
                "\n\na\n\n",
                "  a\nb"
            })
    void everyTextComesBack(String value) {
        assertRoundTrip(value);
    }

    @Test
    void textsOfMeaningfulCharactersComeBack() {
        String alphabet = "ab01 :#-?!&*%@`'\"\\|><{}[],.=~$_+/éx";
        for (long seed = 0; seed < 2000; seed++) {
            var random = new SplittableRandom(seed);
            var value = new StringBuilder();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertRoundTrip(value.toString());
        }
    }

    @Test
    void theTextIsAsAPersonWouldWriteIt() {
        var document = new YamlMap()
                .put("name", "shop", "\n")
                .put(
                        "services",
                        new YamlMap()
                                .put(
                                        "orders",
                                        new YamlMap().put("ports", List.of("80:80")),
                                        "The shop.\nIn two lines."),
                        "\n")
                .put("words", List.of("ALL", "CMD"))
                .putUnlessEmpty("none", List.of())
                .put("empty", new YamlMap());

        assertThat(yaml.text("A header.", document)).isEqualTo("""
                        # A header.

                        name: shop

                        services:
                          # The shop.
                          # In two lines.
                          orders:
                            ports:
                              - "80:80"
                        words: [ALL, CMD]
                        empty: {}
                        """);
    }

    @Test
    void commentsOfElementsStandAboveThem() {
        var list = List.of(
                new YamlMap().put("a", 1).put("b", 2),
                new YamlMap().comment("The second.").put("script", "one\n-\n# two\n"),
                new YamlMap().comment("\nThe third,\nafter a line.").put("c", List.of("x", "-")));

        assertThat(yaml.text("A header.", new YamlMap().put("list", list, "\n")))
                .isEqualTo("""
                        # A header.

                        list:
                          - a: 1
                            b: 2
                          # The second.
                          - script: |
                              one
                              -
                              # two

                          # The third,
                          # after a line.
                          - c:
                              - x
                              - '-'
                        """);
    }

    @Test
    void whatYamlHasNoPlainFormForIsRefused() {
        assertThatThrownBy(() -> yaml.text("h", new YamlMap().put("k", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
