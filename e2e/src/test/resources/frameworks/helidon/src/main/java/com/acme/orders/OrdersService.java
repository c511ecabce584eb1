package com.acme.orders;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.ScrapeMetrics;
import io.helidon.config.Config;
import io.helidon.logging.common.LogConfig;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;

@ContainerImage
@HealthCheck
@ScrapeMetrics
public class OrdersService {
    private OrdersService() {}

    public static void main(String[] args) {
        LogConfig.configureRuntime();
        Config config = Config.create();
        Config.global(config);
        WebServer.builder()
                .config(config.get("server"))
                .routing(OrdersService::routing)
                .build()
                .start();
    }

    static void routing(HttpRouting.Builder routing) {
        routing.get("/orders", (request, response) -> response.send("12"))
                .get("/slow", (request, response) -> {
                    System.out.println("a slow request has come");
                    Thread.sleep(2000);
                    response.send("done");
                })
                .get("/boom", (request, response) -> {
                    throw new IllegalStateException("boom");
                });
    }
}
