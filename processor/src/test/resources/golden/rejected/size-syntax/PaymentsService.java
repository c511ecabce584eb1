package com.acme;

import dev.slipway.annotations.*;

/** One mistake is one message: the reservation that nobody wrote is not wrong too. */
@ContainerImage(publish = {})
// problem: size-syntax at "lots"
// fix: @Resources(memory = "512M")
@Resources(memory = "lots")
final class PaymentsService {
    public static void main(String[] args) {}
}
