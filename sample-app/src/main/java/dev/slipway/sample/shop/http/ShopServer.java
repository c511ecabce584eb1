package dev.slipway.sample.shop.http;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.sample.shop.log.ServiceLog;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The HTTP server from its first request to its last: it stops when what it accepted is answered. */
public final class ShopServer implements AutoCloseable {

    private static final int BACKLOG = 128;

    private final HttpServer server;
    private final RequestsInFlight requests = new RequestsInFlight();
    private final Readiness readiness;
    private final Duration drainTime;
    private final ServiceLog log;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Binds the port, 0 for any free one. A port in use is an error here and not later. */
    public ShopServer(
            int port, Routes routes, RequestObserver observer, Readiness readiness, Duration drainTime, ServiceLog log)
            throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(port), BACKLOG);
        this.readiness = readiness;
        this.drainTime = drainTime;
        this.log = log;
        server.setExecutor(requests);
        server.createContext("/", new ExchangeHandler(routes, observer, readiness, log));
    }

    public void start() {
        server.start();
        log.info("listening on port " + port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The number of requests in flight, including those that wait for a thread. */
    public int requestsInFlight() {
        return requests.count();
    }

    /**
     * Says "not ready", answers what has arrived, then stops listening.
     *
     * <p>Requests are counted here because {@link HttpServer#stop} waits for its whole delay even if no request is
     * left, at least up to JDK 23. Clients that connect while the last requests are answered are served too, in one more
     * second after the port is closed. So steady traffic cannot keep the service from stopping.
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        readiness.drain();
        log.info("draining");
        boolean answered = awaitAnswered();
        server.stop(requests.isEmpty() ? 0 : 1);
        requests.shutdown();
        log.info(answered ? "stopped" : "stopped with requests unanswered after " + drainTime.toSeconds() + " s");
    }

    private boolean awaitAnswered() {
        try {
            return requests.awaitAnswered(drainTime);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
