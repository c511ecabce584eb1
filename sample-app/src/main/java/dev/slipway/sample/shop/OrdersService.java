package dev.slipway.sample.shop;

import dev.slipway.annotations.Alert;
import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Migration;
import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.ScrapeMetrics;
import dev.slipway.annotations.Slo;
import dev.slipway.sample.shop.http.Readiness;
import dev.slipway.sample.shop.http.Routes;
import dev.slipway.sample.shop.http.ShopServer;
import dev.slipway.sample.shop.log.LibraryLog;
import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.orders.OrderStore;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** The shop's order service: wires its parts, starts, and drains on a stop. */
@ContainerImage(
        port = 8080,
        javaVersion = 21,
        env = @Env(name = "SHOP_DRILLS", variable = "SHOP_DRILLS", value = "false"))
@HealthCheck(path = "/health", readiness = "/ready")
@Resources(cpus = "1.0", memory = "256M", reservedMemory = "128M")
@ScrapeMetrics(
        path = "/metrics",
        interval = "15s",
        timeout = "5s",
        alerts =
                @Alert(
                        name = "DatabaseConnectionsUsedUp",
                        expr = "sum by (service) (shop_database_connections{service=\"orders\",state=\"pending\"}) > 0",
                        holdFor = "2m",
                        summary = "{{ $value }} requests wait for a connection to the database"))
@Slo(availability = 99.9, latency = "300ms", latencyObjective = 99)
@Postgres(version = "17", resources = @Resources(memory = "256M", reservedMemory = "128M"))
@Redis(maxMemory = "32M")
@Migration(main = Migrate.class)
public final class OrdersService {

    /** Below the 45 s of {@link ContainerImage#stopGracePeriod()}, after which the process would be killed. */
    private static final Duration DRAIN_TIME = Duration.ofSeconds(30);

    private OrdersService() {}

    public static void main(String[] args) throws IOException {
        // By default the JDK's server waits for ever for a client that sends slowly, and blocks a thread.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        // The server sends headers and body separately. Without this that costs 40 ms on a reused connection.
        System.setProperty("sun.net.httpserver.nodelay", "true");

        ServiceLog log = new ServiceLog(System.out);
        LibraryLog.writeTo(log);
        PrometheusRegistry registry = new PrometheusRegistry();
        ShopEnvironment environment = ShopEnvironment.ofProcess();
        ShopStorage storage = ShopStorage.open(environment, registry, log);
        ShopServer server = server(port(), storage.store(), registry, environment.drills(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, storage), "drain"));
        server.start();
    }

    /**
     * Each server has its own registry: several shops in one JVM, as in the tests, must not count each other's
     * requests.
     */
    static ShopServer server(int port, OrderStore store, PrometheusRegistry registry, boolean drills, ServiceLog log)
            throws IOException {
        JvmMetrics.builder().register(registry);
        RequestMetrics requests = new RequestMetrics(registry);

        Readiness readiness = new Readiness();
        Routes routes = new Routes();
        new HealthApi(readiness).addTo(routes);
        new MetricsApi(registry).addTo(routes);
        new OrdersApi(store, new OrderMetrics(registry, store), Clock.systemUTC()).addTo(routes);
        new SalesApi(store).addTo(routes);
        if (drills) {
            new DrillApi().addTo(routes);
        }
        ShopServer server = new ShopServer(port, routes, requests, readiness, DRAIN_TIME, log);
        requests.addInFlight(server::requestsInFlight);
        return server;
    }

    /** Closes the storage last: requests in flight still need it. */
    static void stop(ShopServer server, ShopStorage storage) {
        try (storage) {
            server.close();
        }
    }

    /**
     * A system property, to run several on one machine. There is no environment variable, because the image's port is
     * fixed.
     */
    private static int port() {
        String port = System.getProperty("shop.port");
        return port == null ? OrdersServiceSettings.PORT : Integer.parseInt(port);
    }
}
