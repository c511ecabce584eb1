package dev.slipway.sample.shop.http;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Endpoint {

    /** Throws {@link ApiException} for what the client did wrong, {@link IOException} when the client is gone. */
    Response answer(Request request) throws IOException;
}
