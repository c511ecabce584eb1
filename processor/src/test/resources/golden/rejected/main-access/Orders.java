package com.acme;

import dev.slipway.annotations.*;

class Shop {
    // problem: main-access
    @ContainerImage
    @Postgres(version = "17")
    // fix: static class Orders {
    private static class Orders {
        public static void main(String[] args) {}
    }
}
