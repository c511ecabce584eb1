package com.acme.shop;

import dev.slipway.annotations.Postgres;
import dev.slipway.annotations.Redis;

/** What two services share is said once. */
@Postgres(version = "18")
@Redis(name = "sessions", version = "8", persistent = true)
public interface ShopDatabase {}
