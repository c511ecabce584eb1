package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: user-syntax at "0:0"
        user = "0:0")
final class PaymentsService {
    public static void main(String[] args) {}
}
