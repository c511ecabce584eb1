package com.acme;

import dev.slipway.annotations.*;

@Stack(
        // problem: stack-name at "My Shop"
        // fix: name = "shop")
        name = "My Shop")
interface Shop {}
