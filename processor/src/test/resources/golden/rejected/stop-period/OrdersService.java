package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // fix: stopGracePeriod = "45s",
        stopGracePeriod = "30s",
        // problem: stop-period at "30s"
        env = @Env(name = "SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", value = "30s"))
final class OrdersService {
    public static void main(String[] args) {}
}
