package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.log.ServiceLog;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Protects a dependency that failed, and its callers: nobody asks it for a while, then one caller finds out whether it
 * is back.
 *
 * <p>Logs one line when it fails and one when it is back, however many calls there are in between.
 */
final class Breaker {

    private final String dependency;
    private final Duration pause;
    private final ServiceLog log;
    private final LongSupplier nanoTime;

    private boolean open;
    private long retryAt;

    Breaker(String dependency, Duration pause, ServiceLog log, LongSupplier nanoTime) {
        this.dependency = dependency;
        this.pause = pause;
        this.log = log;
        this.nanoTime = nanoTime;
    }

    <T, E extends Exception> T ask(Question<T, E> question) throws E {
        boolean trial = admit();
        try {
            T answer = question.ask();
            // Only after the trial: another question may have been answered before a later one failed.
            if (trial) {
                close();
            }
            return answer;
        } catch (Exception e) {
            open(e);
            throw e;
        }
    }

    private synchronized boolean admit() {
        if (open) {
            if (nanoTime.getAsLong() - retryAt < 0) {
                throw new SparedException(dependency);
            }
            pause();
        }
        return open;
    }

    private synchronized void open(Exception cause) {
        pause();
        if (!open) {
            open = true;
            log.warn(dependency + " is away", cause);
        }
    }

    private synchronized void close() {
        if (open) {
            open = false;
            log.info(dependency + " is back");
        }
    }

    private void pause() {
        retryAt = nanoTime.getAsLong() + pause.toNanos();
    }

    /** A call to the dependency. */
    @FunctionalInterface
    interface Question<T, E extends Exception> {
        T ask() throws E;
    }

    /** The question was not asked. */
    static final class SparedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private SparedException(String dependency) {
            // Without a stack trace: it would be the most expensive part of a refusal.
            super(dependency + " was away a moment ago", null, false, false);
        }
    }
}
