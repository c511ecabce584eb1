package dev.slipway.sample.shop.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.slipway.sample.shop.log.ServiceLog;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Answers each request by its route, and each failure by a JSON error. */
final class ExchangeHandler implements HttpHandler {

    private static final int MAX_DISCARDED_BYTES = 1024 * 1024;

    private final Routes routes;
    private final RequestObserver observer;
    private final Readiness readiness;
    private final ServiceLog log;

    ExchangeHandler(Routes routes, RequestObserver observer, Readiness readiness, ServiceLog log) {
        this.routes = routes;
        this.observer = observer;
        this.readiness = readiness;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        try (exchange) {
            Request request = new Request(exchange);
            Response response = answer(request);
            discard(exchange.getRequestBody());
            // Measured before it is sent: a client that has the response finds it counted, and a slow reader does not
            // count.
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            observer.answered(request.method(), routes.pathOf(request), response.status(), duration);
            send(exchange, response);
        }
    }

    private Response answer(Request request) throws IOException {
        try {
            return routes.answer(request);
        } catch (ApiException e) {
            return e.response();
        } catch (RuntimeException | Error e) {
            log.error(request.method() + " " + request.path() + " failed", e);
            return Response.error(500, "the service failed to answer");
        }
    }

    /**
     * Reads the rest of the body: a client that is still sending would get a connection reset instead of the response.
     */
    private static void discard(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        for (int rest = MAX_DISCARDED_BYTES; rest > 0; ) {
            int count = body.read(buffer);
            if (count < 0) {
                return;
            }
            rest -= count;
        }
    }

    private void send(HttpExchange exchange, Response response) throws IOException {
        byte[] body = response.body();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        response.headers().forEach(headers::set);
        if (!readiness.isReady()) {
            // The client's next request should use a connection to another container.
            headers.set("Connection", "close");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(response.status(), -1);
        } else {
            exchange.sendResponseHeaders(response.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
