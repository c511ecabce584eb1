package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an excerpt of a golden file requires, and how it is updated. */
class ExcerptTest {

    private static final String TEXT = """
            FROM java
            USER 1:1

            EXPOSE 80
            USER 2:2
            CMD run
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "…\nEXPOSE 80\n…\n",
                "…\nUSER 1:1\n\nEXPOSE 80\n  …\nCMD run\n",
                "FROM java\n…\nUSER 2:2\n…\n",
                "…\nUSER 1:1\n…\nUSER 2:2\n…\n"
            })
    void linesThatStandInTheTextAreFound(String excerpt) {
        assertThat(Excerpt.parse(excerpt).missingIn(TEXT)).isEmpty();
        assertThat(Excerpt.parse(excerpt).saysSomething()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM java\n",
                "…\nEXPOSE 80\n",
                "EXPOSE 80\n…\n",
                "…\nUSER 1:1\nEXPOSE 80\n…\n",
                "…\nUSER 2:2\n…\nUSER 1:1\n…\n",
                "…\nUSER 2:2\n…\nUSER 2:2\n…\n",
                "…\nEXPOSE\n…\n",
                "…\nCMD run"
            })
    void linesThatDoNotStandWhereTheyMustAreMissed(String excerpt) {
        assertThat(Excerpt.parse(excerpt).missingIn(TEXT)).isPresent();
    }

    @Test
    void anExcerptOfNothingSaysNothing() {
        assertThat(Excerpt.parse("…\n").saysSomething()).isFalse();
        assertThat(Excerpt.parse("…\n\n…\n").saysSomething()).isFalse();
    }

    @Test
    void aLineThatChangedIsRenewed() {
        assertThat(renewed("…\nEXPOSE 8080\n…\n")).isEqualTo("…\nEXPOSE 80\n…\n");
        assertThat(renewed("…\nUSER 2:2\nCMD run it\n")).isEqualTo("…\nUSER 2:2\nCMD run\n");
    }

    @Test
    void linesThatCameBetweenTwoOthersAreTaken() {
        assertThat(renewed("…\nUSER 1:1\nEXPOSE 80\n…\n")).isEqualTo("…\nUSER 1:1\n\nEXPOSE 80\n…\n");
    }

    @Test
    void linesThatAreGoneGo() {
        assertThat(renewed("…\nLABEL a=b\nEXPOSE 80\n…\n")).isEqualTo("…\nEXPOSE 80\n…\n");
        assertThat(renewed("…\nEXPOSE 80\n…\nLABEL a=b\n…\nCMD run\n")).isEqualTo("…\nEXPOSE 80\n…\nCMD run\n");
    }

    @Test
    void theWholeTextIsTheExcerptWhereNothingIsLeftOut() {
        assertThat(renewed("FROM java\n")).isEqualTo(TEXT);
        assertThat(renewed("")).isEqualTo(TEXT);
    }

    private static String renewed(String excerpt) {
        return Excerpt.parse(excerpt).renewed(TEXT).text();
    }
}
