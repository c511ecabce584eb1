package com.acme;

import dev.slipway.annotations.ContainerImage;

/** A module whose services are deployed elsewhere. */
@ContainerImage
class StockService {
    public static void main(String[] args) {}
}
