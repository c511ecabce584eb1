package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method at .class
        main = String[].class)
final class StockService {}
