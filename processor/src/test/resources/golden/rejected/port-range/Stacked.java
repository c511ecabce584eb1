package com.acme;

import dev.slipway.annotations.*;

/** What is not in the stack is wrong all the same. */
@Stack(name = "till", services = Stacked.Till.class)
interface Stacked {

    @ContainerImage(publish = {})
    class Till {
        public static void main(String[] args) {}
    }

    @ContainerImage(
            // problem: port-range at 0
            // fix: port = 8080)
            port = 0)
    class Office {
        public static void main(String[] args) {}
    }
}
