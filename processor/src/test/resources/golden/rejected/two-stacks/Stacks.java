package com.acme;

import dev.slipway.annotations.*;

// problem: two-stacks
@Stack(name = "shop")
interface Shop {}

// problem: two-stacks
// fix:
@Stack(name = "till")
interface Till {}
