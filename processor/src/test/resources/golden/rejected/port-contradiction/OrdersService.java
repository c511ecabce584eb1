package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // fix: port = 9000,
        port = 8080,
        // problem: port-contradiction at "9000"
        env = @Env(name = "SERVER_PORT", value = "9000"))
final class OrdersService {
    public static void main(String[] args) {}
}
