package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: migration-source
@Migration
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage
// problem: migration-source
@Migration(main = PaymentsService.class, command = "/usr/bin/java")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage
@Migration(
        command = {"/usr/bin/java", "-version"},
        // problem: migration-source at "1m"
        timeout = "1m")
class StockService {
    public static void main(String[] args) {}
}
