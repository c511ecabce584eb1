package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.Endpoint;
import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.io.IOException;

/** An endpoint that needs the store. While the store is down, clients are told when to retry. */
record StorageEndpoint(Endpoint endpoint) implements Endpoint {

    /** Logs nothing: the store logs its failure once, not with each request. */
    @Override
    public Response answer(Request request) throws IOException {
        try {
            return endpoint.answer(request);
        } catch (StorageUnavailableException e) {
            return Response.error(503, "the orders cannot be reached now").with("Retry-After", "1");
        }
    }
}
