package com.acme;

import dev.slipway.annotations.*;

/** One mistake is one message: the reservation that nobody wrote is not wrong too. */
@ContainerImage
// problem: size-syntax at "lots"
@Resources(memory = "lots")
final class PaymentsService {
    public static void main(String[] args) {}
}
