package com.acme;

import dev.slipway.annotations.*;

/** One mistake is one message: the reservation that nobody wrote is not wrong too. */
@ContainerImage(publish = {})
// problem: cpus-syntax at "all"
// fix: @Resources(cpus = "0.5")
@Resources(cpus = "all")
final class PaymentsService {
    public static void main(String[] args) {}
}
