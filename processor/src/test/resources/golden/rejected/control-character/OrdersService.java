package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        args = {
            "fine",
            // problem: control-character
            // fix: "two lines"
            "two\nlines"
        },
        // problem: control-character at "bell \u0007"
        // fix: env = @Env(name = "MOTTO", value = "bell"),
        env = @Env(name = "MOTTO", value = "bell \u0007"),
        // problem: control-character at "separator \u2028"
        // fix: labels = @Label(name = "motto", value = "separator"))
        labels = @Label(name = "motto", value = "separator \u2028"))
final class OrdersService {
    public static void main(String[] args) {}
}
