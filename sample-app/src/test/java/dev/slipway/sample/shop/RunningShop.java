package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.ShopServer;
import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.orders.InMemoryOrderStore;
import dev.slipway.sample.shop.orders.OrderStore;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A shop on a port of its own, wired as by {@link OrdersService}, with its log. */
final class RunningShop implements AutoCloseable {

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ShopServer server;

    RunningShop() throws IOException {
        this(new InMemoryOrderStore(1_000));
    }

    RunningShop(OrderStore store) throws IOException {
        this(store, new PrometheusRegistry());
    }

    RunningShop(OrderStore store, PrometheusRegistry registry) throws IOException {
        this(store, registry, false);
    }

    private RunningShop(OrderStore store, PrometheusRegistry registry, boolean drills) throws IOException {
        server = OrdersService.server(
                0, store, registry, drills, new ServiceLog(new PrintStream(log, true, StandardCharsets.UTF_8)));
        server.start();
    }

    static RunningShop withDrills() throws IOException {
        return new RunningShop(new InMemoryOrderStore(1_000), new PrometheusRegistry(), true);
    }

    ShopClient client() {
        return new ShopClient(server);
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** Stops the shop as at a stop of the process. */
    void stop(ShopStorage storage) {
        OrdersService.stop(server, storage);
    }

    @Override
    public void close() {
        server.close();
    }
}
