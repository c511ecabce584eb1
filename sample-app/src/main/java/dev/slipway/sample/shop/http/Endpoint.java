package dev.slipway.sample.shop.http;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Endpoint {

    /** Throws {@link ApiException} for a mistake of the client, {@link IOException} if the client is gone. */
    Response answer(Request request) throws IOException;
}
