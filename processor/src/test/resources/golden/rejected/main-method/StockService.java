package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method at .class
        // fix: main = Main.class,
        main = String[].class,
        publish = {})
final class StockService {}

final class Main {
    public static void main(String[] args) {}
}
