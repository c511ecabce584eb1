package com.acme;

import dev.slipway.annotations.ContainerImage;

/** Jar and deploy directory beside each other, no operator's directory, no health check. */
@ContainerImage(publish = {})
class StockApplication {
    public static void main(String[] args) {}
}
