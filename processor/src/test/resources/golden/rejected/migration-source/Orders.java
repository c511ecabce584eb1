package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
// problem: migration-source
// fix: @Migration(main = Migrate.class)
@Migration
class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
// problem: migration-source
// fix: @Migration(main = Migrate.class)
@Migration(main = PaymentsService.class, command = "/usr/bin/java")
class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
@Migration(
        // fix: command = {"/usr/bin/java", "-version"})
        command = {"/usr/bin/java", "-version"},
        // problem: migration-source at "1m"
        // fix:
        timeout = "1m")
class StockService {
    public static void main(String[] args) {}
}

class Migrate {
    public static void main(String[] args) {}
}
