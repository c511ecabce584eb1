package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@BackingService(
        name = "broker",
        image = "rabbitmq:4.1-alpine",
        port = 5672,
        user = "100:101",
        healthCheck = {"rabbitmq-diagnostics", "-q", "ping"},
        // problem: several-exporters at {
        // fix: exporter = @Exporter(port = 15692))
        exporter = {@Exporter(port = 15692), @Exporter(port = 15693)})
class OrdersService {
    public static void main(String[] args) {}
}
