package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: main-method at .class
        main = Send.class,
        port = 8084)
final class Letters {}

@kotlin.Metadata(k = 1) // as kapt shows object Send
// fix: final class Send {}
// fix: @kotlin.Metadata(k = 2) // as kapt shows fun main() in Send.kt
// fix: final class SendKt {
// fix:     public static void main() {}
// fix: }
final class Send {}
