package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.sample.shop.log.Lines;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final Lines lines = new Lines();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final AtomicInteger asked = new AtomicInteger();
    private final Breaker breaker = new Breaker("the cache", Duration.ofSeconds(2), lines.log(), now::get);

    @Test
    void whatAnswersIsAsked() throws IOException {
        assertThat(answer()).isEqualTo(1);
        assertThat(answer()).isEqualTo(2);
        assertThat(lines.read()).isEmpty();
    }

    @Test
    void whatFailedIsSparedForAWhile() {
        fail();
        pass(Duration.ofMillis(1999));

        assertThatThrownBy(this::answer)
                .isInstanceOf(Breaker.SparedException.class)
                .hasMessage("the cache was away a moment ago");
        assertThat(asked).hasValue(1);
    }

    @Test
    void oneTrialAtATimeFindsOutWhetherItIsBack() throws IOException {
        fail();
        pass(Duration.ofSeconds(2));
        breaker.ask(() -> {
            assertThatThrownBy(this::answer).isInstanceOf(Breaker.SparedException.class);
            return answerDirectly();
        });

        assertThat(answer()).isEqualTo(3);
        assertThat(lines.read()).containsExactly("WARN the cache is away: IOException: gone", "INFO the cache is back");
    }

    @Test
    void aTrialThatFailsIsFollowedByAnotherPauseAndNoLine() {
        fail();
        pass(Duration.ofSeconds(2));
        fail();
        pass(Duration.ofSeconds(1));

        assertThatThrownBy(this::answer).isInstanceOf(Breaker.SparedException.class);
        assertThat(lines.read()).hasSize(1);
    }

    @Test
    void anAnswerToAnOlderQuestionIsNoSignOfLife() throws IOException {
        breaker.ask(() -> {
            fail();
            return answerDirectly();
        });

        assertThatThrownBy(this::answer).isInstanceOf(Breaker.SparedException.class);
    }

    private int answer() throws IOException {
        return breaker.ask(this::answerDirectly);
    }

    private int answerDirectly() throws IOException {
        return asked.incrementAndGet();
    }

    private void fail() {
        asked.incrementAndGet();
        assertThatThrownBy(() -> breaker.ask(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
