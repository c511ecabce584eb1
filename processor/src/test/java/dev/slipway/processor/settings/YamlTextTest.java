package dev.slipway.processor.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.FileSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The reader of settings finds the texts on one line that SnakeYAML finds, and passes over everything else. */
class YamlTextTest {

    private static final String EVERYTHING = """
            # Settings of the shop.
            server: # where it listens
              port: 9966
              servlet:
                  context-path: "/shop # not a comment"   # a comment
            spring:
              application: {name: orders, group: shop}
              profiles:
                active: 'it''s'
              config:
                import:
                  - optional:file:./one.yml
                  - two: 2
                    three: 3
                activate:
                - no key of its own
              datasource:
                url: jdbc:h2:mem:orders;MODE=PostgreSQL
                banner: |
                  server:
                    port: 1

                  and more
                folded: >-
                  management:
                    port: 2
                plain: one text
                  on two lines
              "quoted key": a#b
            management.server.port: 9001
            defaults: &defaults
              size: 5
            copy: *defaults
            list: [1, 2,
              3]
            json: {
              "server.port": 7, # ]
              "other": ["}", '['
            ]
            }
            long: "begins here
            server.port: 8
              and ends here"
            empty:
            flag: true
            last: "a \\"quote\\""
            """;

    @Test
    void eachTextOnOneLineIsWhatSnakeYamlReads() {
        Map<String, String> expected = flat(EVERYTHING);

        List<FileSetting> settings =
                YamlText.read("application.yml", EVERYTHING).documents().get(0);

        assertThat(settings).hasSize(10).allSatisfy(setting -> {
            if (setting.key().equals("spring.datasource.plain")) {
                assertThat(expected.get(setting.key())).startsWith(setting.value());
            } else {
                assertThat(expected).containsEntry(setting.key(), setting.value());
            }
            assertThat(EVERYTHING.lines().toList().get(setting.line() - 1))
                    .contains(setting.key().substring(setting.key().lastIndexOf('.') + 1));
        });
        assertThat(settings)
                .extracting(FileSetting::key)
                .containsExactly(
                        "server.port",
                        "server.servlet.context-path",
                        "spring.profiles.active",
                        "spring.datasource.url",
                        "spring.datasource.plain",
                        "spring.quoted key",
                        "management.server.port",
                        "defaults.size",
                        "flag",
                        "last");
    }

    @Test
    void documentsArePartedByTheirMarks() {
        SettingsFile file = YamlText.read("a.yml", "\uFEFFa: 1\n---\nb: 2\n--- # third\nc: 3\n");

        assertThat(file.documents())
                .extracting(document ->
                        document.get(0).place() + " " + document.get(0).key())
                .containsExactly("a.yml:1 a", "a.yml:3 b", "a.yml:5 c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server:\n\tport: 1\n",
                "server:\n  port 1\n",
                "just a sentence\n",
                "a: 1\nb\n",
            })
    void whatIsNoMappingIsRefusedWithItsLine(String text) {
        assertThat(YamlText.read("a.yml", text).error())
                .startsWith("line " + text.lines().count() + ": ");
    }

    /** Keys with dots, values of mappings only. */
    private static Map<String, String> flat(String text) {
        var flat = new LinkedHashMap<String, String>();
        add("", new Yaml(new SafeConstructor(new LoaderOptions())).load(text), flat);
        return flat;
    }

    private static void add(String path, Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> add(path.isEmpty() ? key.toString() : path + "." + key, element, flat));
        } else {
            flat.put(path, String.valueOf(value));
        }
    }
}
