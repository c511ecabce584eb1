package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: base-image at "images.example.com:5000/java"
        // fix: baseImage = "images.example.com:5000/java:21.0.8")
        baseImage = "images.example.com:5000/java")
final class OrdersService {
    public static void main(String[] args) {}
}
