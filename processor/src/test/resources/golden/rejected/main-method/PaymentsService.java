package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method at .class
        main = Starter.class,
        publish = {})
final class PaymentsService {}

final class Starter {
    // fix: public static void main(String[] args) {}
    static int main(String[] args) {
        // fix:
        return 0;
    // fix:
    }
}
