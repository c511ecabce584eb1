package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: reserved-name at "lpt3"
        // fix: name = "my-lpt3")
        name = "lpt3")
final class PrinterService {
    public static void main(String[] args) {}
}
