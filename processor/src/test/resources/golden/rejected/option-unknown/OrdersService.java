package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
final class OrdersService {
    public static void main(String[] args) {}
}
