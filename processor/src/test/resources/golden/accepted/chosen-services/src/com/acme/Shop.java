package com.acme;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Stack;

/** A stack of one of the two services of the module, which is therefore published. */
@Stack(name = "till", services = Shop.Till.class)
interface Shop {

    @ContainerImage
    @HealthCheck
    class Till {
        public static void main(String[] args) {}
    }

    @ContainerImage(publish = {})
    class Office {
        public static void main(String[] args) {}
    }
}
