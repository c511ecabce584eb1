package com.acme;

import dev.slipway.annotations.*;

// problem: suppression-unknown at "slipway:port-range"
// fix: @SuppressWarnings("unchecked")
@SuppressWarnings({"unchecked", "slipway:port-range"})
final class Shop {

    @ContainerImage(publish = {})
    static final class Till {
        public static void main(String[] args) {}
    }

    @ContainerImage(publish = {})
    static final class Stock {
        public static void main(String[] args) {}
    }
}
