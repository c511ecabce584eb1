package com.acme;

import dev.slipway.annotations.*;

// problem: generated-type-exists
@ContainerImage
final class OrdersService {
    public static void main(String[] args) {}
}
