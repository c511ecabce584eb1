package dev.slipway.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Merges;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Mappings that merge others, and mappings on one line. */
class YamlMergeTest {

    private final Yaml yaml = new Yaml();

    @Test
    void aMappingMergesAnotherByItsName() {
        var document = new YamlMap()
                .put(
                        "x-base",
                        new YamlMap()
                                .put("a", 1)
                                .put("words", List.of("one", "two"))
                                .anchor("base"))
                .put("x-more", new YamlMap().put("b", 2).merge("base").anchor("more"))
                .put(
                        "all",
                        new YamlMap()
                                .put(
                                        "own",
                                        new YamlMap()
                                                .put("words", List.of("three"))
                                                .merge("more"),
                                        "A comment.")
                                .put(
                                        "line",
                                        new YamlMap()
                                                .put("c", "x: y")
                                                .merge("base")
                                                .inLine())
                                .put("nothing", new YamlMap().merge("more")));
        String text = yaml.text("h", document);

        assertThat(text).isEqualTo("""
                        # h
                        x-base: &base
                          a: 1
                          words: [one, two]
                        x-more: &more
                          <<: *base
                          b: 2
                        all:
                          # A comment.
                          own:
                            <<: *more
                            words: [three]
                          line: {<<: *base, c: 'x: y'}
                          nothing:
                            <<: *more
                        """);
        Object all = Map.of(
                "own", Map.of("a", 1, "b", 2, "words", List.of("three")),
                "line", Map.of("a", 1, "words", List.of("one", "two"), "c", "x: y"),
                "nothing", Map.of("a", 1, "b", 2, "words", List.of("one", "two")));
        assertThat(((Map<?, ?>) YamlTest.readAs11(text)).get("all")).isEqualTo(all);
        assertThat(((Map<?, ?>) Merges.resolved(YamlTest.readAs12(text))).get("all"))
                .isEqualTo(all);
    }

    @Test
    void ownLinesCountMoreThanMergedOnesWhateverTheyAre() {
        String alphabet = "ab01 :#-?!&*%@`'\"\\|><{}[],.=~$_+/é\n";
        for (long seed = 0; seed < 1000; seed++) {
            var random = new SplittableRandom(seed);
            String key = "k" + text(alphabet, random);
            String own = text(alphabet, random);
            String other = text(alphabet, random);
            var base = new YamlMap()
                    .put(key, other)
                    .put("<<", own)
                    .put("*base", other)
                    .anchor("base");
            String text = yaml.text(
                    "h",
                    new YamlMap()
                            .put("base", base)
                            .put("block", new YamlMap().put(key, own).merge("base"))
                            .put(
                                    "line",
                                    new YamlMap()
                                            .put("*base", own)
                                            .put(key, own)
                                            .merge("base")
                                            .inLine()));

            for (Object read : List.of(YamlTest.readAs11(text), Merges.resolved(YamlTest.readAs12(text)))) {
                assertThat(((Map<?, ?>) read).get("block"))
                        .as(text)
                        .isEqualTo(Map.of(key, own, "*base", other, "<<", own));
                assertThat(((Map<?, ?>) read).get("line"))
                        .as(text)
                        .isEqualTo(Map.of(key, own, "*base", own, "<<", own));
            }
        }
    }

    private static String text(String alphabet, SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(0, 10); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void aLineWithACommentInItIsNone() {
        var line = new YamlMap().put("a", 1).put("b", 2, "Why.").inLine();

        assertThat(yaml.text("h", new YamlMap().put("k", line))).isEqualTo("# h\nk:\n  a: 1\n  # Why.\n  b: 2\n");
    }
}
