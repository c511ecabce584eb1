package com.acme;

import dev.slipway.annotations.*;

// problem: two-stacks
@Stack(name = "shop")
interface Shop {}

// problem: two-stacks
@Stack(name = "till")
interface Till {}
