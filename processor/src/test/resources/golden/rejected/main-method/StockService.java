package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method
        main = String[].class)
final class StockService {}
