package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stop under load: every request that the service accepted before the signal is answered. */
@NeedsDocker
class StopUnderLoadIT {

    private static final int CLIENTS = 6;

    private final Shop shop;

    StopUnderLoadIT(Shop shop) {
        this.shop = shop;
    }

    /** A request on a new connection: a reused one can always be closed at that moment. */
    private record Sent(Instant at, String answer) {}

    @AfterEach
    void upAgain() {
        shop.stack().up().orFail();
    }

    @Test
    void noRequestThatWasAcceptedBeforeTheSignalIsLost() throws Exception {
        Queue<Sent> sent = new ConcurrentLinkedQueue<>();
        var clients = java.util.stream.IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Thread(() -> ask(sent), "client-" + i))
                .toList();
        clients.forEach(Thread::start);
        Thread.sleep(2000);
        var signal = Instant.now();
        CommandResult stop = shop.stack().compose("stop", Shop.SERVICE).orFail();
        for (Thread client : clients) {
            client.interrupt();
            client.join();
        }

        List<Sent> before = sent.stream().filter(it -> it.at().isBefore(signal)).toList();
        List<Sent> lost = before.stream()
                .filter(it -> !it.answer().startsWith("HTTP/1.1 201"))
                .toList();
        List<Sent> after = sent.stream().filter(it -> !it.at().isBefore(signal)).toList();
        Report.say(
                "stopped under load after %s: %d requests before the signal, %d of them lost; %d after it, %d of them answered",
                stop.took(),
                before.size(),
                lost.size(),
                after.size(),
                after.stream()
                        .filter(it -> it.answer().startsWith("HTTP/1.1 201"))
                        .count());
        assertThat(before).hasSizeGreaterThan(100);
        assertThat(lost).isEmpty();
    }

    private void ask(Queue<Sent> sent) {
        String body =
                "{\"customer\": \"Load\", \"items\": [{\"product\": \"Tea\", \"quantity\": 1, \"unitPriceCents\": 1}]}";
        String request = "POST /api/orders HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body;
        while (!Thread.currentThread().isInterrupted()) {
            try (var socket = new Socket("127.0.0.1", shop.http().port())) {
                socket.setSoTimeout(30_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                var at = Instant.now();
                sent.add(new Sent(at, answer(socket)));
            } catch (IOException e) {
                // The port is closed.
                pause();
            }
        }
    }

    private static String answer(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
