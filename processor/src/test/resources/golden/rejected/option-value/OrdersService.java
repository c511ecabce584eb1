package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
final class OrdersService {
    public static void main(String[] args) {}
}
