package com.acme;

import dev.slipway.annotations.*;

/** The file with the port can be read, that with the rest cannot. */
// problem: settings-file
@ContainerImage(
        // problem: settings-file at 8080
        // fix: port = 9100,
        port = 8080,
        publish = {})
final class LettersApplication {
    public static void main(String[] args) {}
}
