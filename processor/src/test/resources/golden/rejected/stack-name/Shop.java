package com.acme;

import dev.slipway.annotations.*;

@Stack(
        // problem: stack-name
        name = "My Shop")
interface Shop {}
