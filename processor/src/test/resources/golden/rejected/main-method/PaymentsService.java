package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method at .class
        main = Starter.class)
final class PaymentsService {}

final class Starter {
    static void main(String[] args) {}
}
