package dev.slipway.sample.shop.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the requests of a server on a bounded number of threads and counts those in flight.
 *
 * <p>A request counts from its first byte, before a thread is free for it. If the queue is full, its connection is
 * closed, which makes the client, or the proxy in front, try elsewhere.
 */
final class RequestsInFlight implements Executor {

    private static final int THREADS = 32;
    private static final int QUEUE = 256;

    private final ExecutorService pool =
            new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE));
    private final Set<CompletableFuture<Void>> unanswered = ConcurrentHashMap.newKeySet();

    @Override
    public void execute(Runnable request) {
        CompletableFuture<Void> answered = CompletableFuture.runAsync(request, pool);
        unanswered.add(answered);
        answered.whenComplete((nothing, failure) -> unanswered.remove(answered));
    }

    int count() {
        return unanswered.size();
    }

    boolean isEmpty() {
        return unanswered.isEmpty();
    }

    /** Waits for the present requests, not for those that come meanwhile; false if the time was too short. */
    boolean awaitAnswered(Duration atMost) throws InterruptedException {
        try {
            CompletableFuture.allOf(unanswered.toArray(CompletableFuture[]::new))
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            // A failed request is over too, and was reported where it failed.
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    void shutdown() {
        pool.shutdown();
    }
}
