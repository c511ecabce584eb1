package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        labels = {
            // problem: label-name at "Team Name"
            @Label(name = "Team Name", value = "a")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
