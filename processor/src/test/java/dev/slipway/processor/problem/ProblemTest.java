package dev.slipway.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.processor.model.Origin;
import org.junit.jupiter.api.Test;

/** A message holds each value where its text names it, in a form that is safe to show. */
class ProblemTest {

    private static final Problem TIMEOUT = ProblemKind.TIMEOUT_INTERVAL.at(Origin.OUTSIDE);
    private static final Problem ENV_NAME = ProblemKind.ENV_NAME.at(Origin.OUTSIDE);

    @Test
    void eachValueStandsWhereTheTextNamesIt() {
        assertThat(TIMEOUT.with("interval", "10s").with("timeout", "1m").message())
                .contains("the timeout 1m is not shorter than the interval 10s")
                .contains("choose a timeout below 10s")
                .contains("See docs/problems.md#timeout-interval");
    }

    @Test
    void aValueThatTheTextDoesNotNameFails() {
        assertThatThrownBy(() -> TIMEOUT.with("intervall", "10s"))
                .hasMessage("timeout-interval does not name intervall");
    }

    @Test
    void aNameWithoutAValueFailsWhereTheProblemIsAdded() {
        var problems = new Problems();

        assertThatThrownBy(() -> problems.add(TIMEOUT.with("timeout", "1m")))
                .hasMessageStartingWith("no value for {interval}");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aValueThatIsGivenTwiceFails() {
        assertThatThrownBy(() -> TIMEOUT.with("timeout", "1m").with("timeout", "2m"))
                .hasMessage("timeout-interval is given timeout twice");
    }

    @Test
    void aTextOfTheUsersIsQuotedAndNoPartOfItIsAName() {
        assertThat(TIMEOUT.quoting("timeout", "{interval} $1 \\")
                        .with("interval", "10s")
                        .message())
                .contains("the timeout \"{interval} $1 \\\" is not");
    }

    @Test
    void nothingInAValueDisturbsATerminal() {
        assertThat(ENV_NAME.quoting("name", "A\n\u001b[31m\u2028\u202e\ud800\ufeffß😀")
                        .message())
                .contains("\"A\\u000a\\u001b[31m\\u2028\\u202e\\ud800\\ufeffß😀\" is not");
        assertThat(ENV_NAME.with("name", "A\nB").message()).contains("A\\u000aB is not");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(ENV_NAME.quoting("name", "A".repeat(81)).message()).contains("\"" + "A".repeat(80) + "...\" is not");
        assertThat(ENV_NAME.quoting("name", "A".repeat(80)).message()).contains("\"" + "A".repeat(80) + "\" is not");
    }
}
