package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        labels = {
            @Label(name = "com.acme.team", value = "a"),
            // problem: duplicate-label at "com.acme.team"
            // fix:
            @Label(name = "com.acme.team", value = "b"),
            // problem: duplicate-label at "org.opencontainers.image.title"
            // fix:
            @Label(name = "org.opencontainers.image.title", value = "c")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
