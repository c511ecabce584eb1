package dev.slipway.e2e.testing;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Clients that send one request after another until they are stopped, and remember every answer. */
public final class Load implements AutoCloseable {

    /** One request: when it was sent, its status (0 for no answer), how long it took, and its text. */
    public record Answer(Instant sent, int status, Duration took, String location, String failure) {}

    /** The request that a client repeats. */
    @FunctionalInterface
    public interface Asking {
        HttpResponse<String> ask();
    }

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean isOn = true;

    public Load(int count, Asking asking) {
        for (int i = 0; i < count; i++) {
            var client = new Thread(() -> run(asking), "load-" + i);
            clients.add(client);
            client.start();
        }
    }

    private void run(Asking asking) {
        while (isOn) {
            var sent = Instant.now();
            try {
                HttpResponse<String> response = asking.ask();
                answers.add(new Answer(
                        sent,
                        response.statusCode(),
                        Duration.between(sent, Instant.now()),
                        response.headers().firstValue("Location").orElse(""),
                        ""));
            } catch (CompletionException e) {
                answers.add(
                        new Answer(sent, 0, Duration.between(sent, Instant.now()), "", String.valueOf(e.getCause())));
            }
            pause();
        }
    }

    /** Some hundred requests a second are enough; more would only make the machine busy. */
    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All answers so far. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    public List<Answer> answersSince(Instant time) {
        return answers().stream()
                .filter(answer -> !answer.sent().isBefore(time))
                .toList();
    }

    /** Waits until a request from now on gets this status. */
    public void awaitStatus(int status) {
        var now = Instant.now();
        Await.until(
                "answered with " + status,
                () -> answersSince(now),
                since -> since.stream().anyMatch(answer -> answer.status() == status));
    }

    @Override
    public void close() {
        isOn = false;
        for (Thread client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
