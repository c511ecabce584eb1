package com.acme;

import dev.slipway.annotations.*;

/** What is generated for the nested class and for the one beside it would be called the same. */
final class Shop {

    @ContainerImage(name = "nested", publish = {})
    static final class Till {
        public static void main(String[] args) {}
    }
}

// problem: generated-type-exists
@ContainerImage(name = "beside", publish = {})
// fix: final class ShopTill {
final class Shop_Till {
    public static void main(String[] args) {}
}
