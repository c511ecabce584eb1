package com.acme;

import dev.slipway.annotations.*;

@Stack(
        // problem: stack-name at "My Shop"
        name = "My Shop")
interface Shop {}
