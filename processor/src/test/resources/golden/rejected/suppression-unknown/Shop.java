package com.acme;

import dev.slipway.annotations.*;

// problem: suppression-unknown at "slipway:port-range"
@SuppressWarnings({"unchecked", "slipway:port-range"})
final class Shop {

    @ContainerImage
    static final class Till {
        public static void main(String[] args) {}
    }

    @ContainerImage
    static final class Stock {
        public static void main(String[] args) {}
    }
}
