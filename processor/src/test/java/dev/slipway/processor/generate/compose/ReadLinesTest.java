package dev.slipway.processor.generate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.generate.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments are left out, and lines that only look like comments are kept. */
class ReadLinesTest {

    private static String hash(String path, String text) {
        return ContentHash.of(List.of(new GeneratedFile(path, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# of A and B\na: 1\n",
                "# of A,\n# B and 3 more\na: 1\n",
                "\n# of A\n\na: 1\n",
                "# of A\na: 1\n# of B\n",
                "# of A\n    # of B\na: 1\n"
            })
    void commentsOfYamlDoNotCount(String text) {
        assertThat(ReadLines.of(new GeneratedFile("a/b.yml", text)).strip()).isEqualTo("a: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  # text\n  more\nb: 1\n",
                "a: |-\n  one\n  # text\n",
                "a: |2-\n    # text\n",
                "l:\n  - |\n    # text\n    more\n",
                "l:\n  - k: |+\n      # text\n\n      more\n",
                "a: |\n  one\n\n  # text\nb: 1\n",
                "a: b # text\n"
            })
    void textsOfYamlCount(String text) {
        assertThat(hash("a/b.yaml", text)).isNotEqualTo(hash("a/b.yaml", text.replace("# text", "# other")));
        assertThat(ReadLines.of(new GeneratedFile("a/b.yaml", text))).contains("# text");
    }

    @Test
    void aCommentBelowATextDoesNotCount() {
        String text =
                "l:\n  - k: |\n      # text\n    # comment\n    m: 1\n# comment\nn: a |\n  # comment\n- b- |\n  # comment\n";

        assertThat(ReadLines.of(new GeneratedFile("a.yml", text)))
                .contains("# text", "n: a |", "- b- |")
                .doesNotContain("# comment");
    }

    @Test
    void ofAScriptTheHeadDoesNotCount() {
        String head = "#!/bin/sh\n# Starts it. Generated from A.\nset -eu\n";
        String body = "cat <<END\n# text\nEND\n";

        assertThat(hash("a/start.sh", head + body)).isEqualTo(hash("a/start.sh", head.replace("A", "B") + body));
        assertThat(hash("a/start.sh", head + body)).isNotEqualTo(hash("a/start.sh", head + body.replace("text", "x")));
    }

    @Test
    void aNameOfAFileCounts() {
        assertThat(hash("a/b.yml", "a: 1\n")).isNotEqualTo(hash("a/c.yml", "a: 1\n"));
        assertThat(hash("a/b.json", "{}\n")).isNotEqualTo(hash("a/b.json", "[]\n"));
    }
}
