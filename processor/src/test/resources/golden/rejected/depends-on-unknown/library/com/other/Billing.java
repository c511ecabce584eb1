package com.other;

import dev.slipway.annotations.*;

@ContainerImage
@HealthCheck
public final class Billing {
    public static void main(String[] args) {}
}
