package dev.slipway.e2e.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Repeats a question for a while. */
public final class Await {

    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Await() {}

    /** The first answer that fits, or a failure that shows the last one. */
    public static <T> T until(String what, Supplier<T> question, Predicate<T> isWanted) {
        return within(AT_MOST, what, question, isWanted);
    }

    /** The same with another time limit. */
    public static <T> T within(Duration atMost, String what, Supplier<T> question, Predicate<T> isWanted) {
        Instant end = Instant.now().plus(atMost);
        T answer = question.get();
        while (!isWanted.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + what + " within " + atMost + ", but " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
