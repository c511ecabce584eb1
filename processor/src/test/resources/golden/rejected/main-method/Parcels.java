package com.acme;

import dev.slipway.annotations.*;

// problem: main-method
@ContainerImage(port = 8085)
@kotlin.Metadata(k = 1) // as kapt shows class Parcels
final class Parcels {}

// fix: @kotlin.Metadata(k = 2) // as kapt shows fun main() in Shop.kt with @file:JvmName("ParcelsKt")
@kotlin.Metadata(k = 2) // as kapt shows fun main() in Shop.kt
// fix: final class ParcelsKt {
final class ShopKt {
    public static void main() {}
}

@kotlin.Metadata(k = 2) // as kapt shows fun main() in Tools.kt
final class ToolsKt {
    public static void main() {}
}
