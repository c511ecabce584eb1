package com.acme.orders;

import dev.slipway.annotations.*;

@Redis
public interface Cache {}
