package com.acme;

import dev.slipway.annotations.*;

// problem: settings-file
@ContainerImage
final class ParcelsApplication {
    public static void main(String[] args) {}
}
