package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: base-image at "eclipse-temurin:latest"
        baseImage = "eclipse-temurin:latest")
final class PaymentsService {
    public static void main(String[] args) {}
}
