package com.acme;

import dev.slipway.annotations.*;

// problem: exposed-setting
@ContainerImage
final class ParcelsApplication {
    public static void main(String[] args) {}
}
