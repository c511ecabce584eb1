package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        labels = {
            // problem: label-name at "Team Name"
            // fix: @Label(name = "com.example.team", value = "a")
            @Label(name = "Team Name", value = "a")
        })
final class OrdersService {
    public static void main(String[] args) {}
}
