package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: base-image at "images.example.com:5000/java"
        baseImage = "images.example.com:5000/java")
final class OrdersService {
    public static void main(String[] args) {}
}
