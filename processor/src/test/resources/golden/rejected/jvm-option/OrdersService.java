package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            "-Xss512k",
            "--enable-preview",
            // problem: jvm-option
            "-jar",
            // problem: jvm-option
            "--class-path=/tmp",
            // problem: jvm-option
            "Xmx300m",
            // problem: jvm-option
            ""
        })
final class OrdersService {
    public static void main(String[] args) {}
}
