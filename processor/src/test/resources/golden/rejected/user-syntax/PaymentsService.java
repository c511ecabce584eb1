package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: user-syntax at "0:0"
        // fix: user = "10001:10001",
        user = "0:0",
        publish = {})
final class PaymentsService {
    public static void main(String[] args) {}
}
