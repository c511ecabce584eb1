package com.acme;

import dev.slipway.annotations.*;

// problem: main-method
@ContainerImage
// fix: final class OrdersService {
// fix:     public static void main(String[] args) {}
// fix: }
final class OrdersService {}
