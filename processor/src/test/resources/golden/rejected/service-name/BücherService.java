package com.acme;

import dev.slipway.annotations.*;

// problem: service-name
@ContainerImage
final class BücherService {
    public static void main(String[] args) {}
}
