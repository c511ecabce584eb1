package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(port = 70000)
public final class OrdersService {
    public static void main(String[] args) {}
}
