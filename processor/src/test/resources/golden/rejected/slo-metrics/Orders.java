package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: slo-metrics
@Slo
final class OrdersService {
    public static void main(String[] args) {}
}
