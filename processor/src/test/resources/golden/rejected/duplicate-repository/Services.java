package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: duplicate-repository at "images.example.com/mail"
        // fix: repository = "images.example.com/mail-inbox")
        repository = "images.example.com/mail")
class InboxService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-repository at "images.example.com/mail"
        // fix: repository = "images.example.com/mail-outbox",
        repository = "images.example.com/mail",
        publish = {})
class OutboxService {
    public static void main(String[] args) {}
}

@ContainerImage(publish = {})
class StockService {
    public static void main(String[] args) {}
}

@ContainerImage(
        // problem: duplicate-repository at "shop-stock"
        // fix: repository = "shop-stock-shelf",
        repository = "shop-stock",
        publish = {})
class ShelfService {
    public static void main(String[] args) {}
}
