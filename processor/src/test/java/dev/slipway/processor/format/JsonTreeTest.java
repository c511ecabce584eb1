package dev.slipway.processor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON as people write it; a reader gets the original tree. */
class JsonTreeTest {

    private final JsonTree json = new JsonTree();

    @Test
    void whatIsSmallStandsInOneLine() {
        var document = new JsonMap()
                .put("id", null)
                .put("title", "A \"b\"")
                .put("place", new JsonMap().put("h", 8).put("w", 24))
                .put("tags", List.of("a", "b"))
                .put(
                        "steps",
                        List.of(new JsonMap().put("value", null), new JsonMap().put("value", new BigDecimal("0.001"))))
                .put("legend", new JsonMap().put("calcs", List.of("max")).put("isShown", true))
                .put("color", new JsonMap().put("mode", new JsonMap().put("fill", "dash")))
                .put("none", new JsonMap())
                .put("nothing", List.of());

        assertThat(json.text(document)).isEqualTo("""
                        {
                          "id": null,
                          "title": "A \\"b\\"",
                          "place": { "h": 8, "w": 24 },
                          "tags": ["a", "b"],
                          "steps": [
                            { "value": null },
                            { "value": 0.001 }
                          ],
                          "legend": { "calcs": ["max"], "isShown": true },
                          "color": {
                            "mode": { "fill": "dash" }
                          },
                          "none": {},
                          "nothing": []
                        }
                        """);
    }

    @Test
    void whatIsLongStandsInSeveral() {
        String word = "x".repeat(60);

        assertThat(json.text(new JsonMap().put("words", List.of(word, word))))
                .isEqualTo("{\n  \"words\": [\n    \"" + word + "\",\n    \"" + word + "\"\n  ]\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\"", "\\", "\n", "\t\r", "\u0000", "\u001f", "\u007f", "\u0085", "\u2028", "$x", "é", "a: b",
                "#"
            })
    void everyTextReadsAsItself(String text) {
        String written = json.text(new JsonMap().put("k", text).put("l", List.of(text)));

        assertThat(new Load(LoadSettings.builder().build()).loadFromString(written))
                .as(written)
                .isEqualTo(Map.of("k", text, "l", List.of(text)));
        assertThat(written.lines()).hasSize(4);
    }

    @Test
    void halfACharacterIsWrittenAsANumber() {
        assertThat(Json.string("\ud83d")).isEqualTo("\"\\ud83d\"");
    }

    @Test
    void aKeyStandsThereOnce() {
        var map = new JsonMap().put("a", 1);

        assertThatThrownBy(() -> map.put("a", 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingElseIsWritten() {
        var map = new JsonMap().put("a", 0.5);

        assertThatThrownBy(() -> json.text(map)).isInstanceOf(IllegalArgumentException.class);
    }
}
