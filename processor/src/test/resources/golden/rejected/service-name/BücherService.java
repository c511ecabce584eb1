package com.acme;

import dev.slipway.annotations.*;

// problem: service-name
// fix: @ContainerImage(name = "b-cher")
@ContainerImage
final class BücherService {
    public static void main(String[] args) {}
}
