package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(publish = {})
@ScrapeMetrics
final class OrdersService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: container-name at "the-storefront
        // fix: name = "the-storefront-of-the-shop")
        name = "the-storefront-of-the-shop-that-sells-all-that-anyone-may-need")
@StaticSite(source = "web")
interface Storefront {}

// fix: @ContainerImage(name = "the-stock-of-the-shop", publish = {})
@ContainerImage(name = "the-stock-of-the-shop-that-sells-all-that-anyone-may-need", publish = {})
// problem: container-name
@Migration(command = {"/usr/bin/java", "-cp", "/app/app.jar", "com.acme.Migrate"})
final class StockService {
    public static void main(String[] args) {}
}
