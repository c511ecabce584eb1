package com.acme;

import dev.slipway.annotations.*;

// problem: main-method
@ContainerImage
final class OrdersService {}
