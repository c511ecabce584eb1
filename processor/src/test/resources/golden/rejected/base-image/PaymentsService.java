package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: base-image at "eclipse-temurin:latest"
        // fix: baseImage = "gcr.io/distroless/java21-debian13:nonroot",
        baseImage = "eclipse-temurin:latest",
        publish = {})
final class PaymentsService {
    public static void main(String[] args) {}
}
