package com.acme;

import dev.slipway.annotations.*;

@Stack(name = "shop")
@ContainerImage(
        // problem: data-left-behind at "files"
        // fix: volumes = @Volume(name = "uploads", path = "/var/lib/links"))
        volumes = @Volume(name = "files", path = "/var/lib/links"))
// problem: data-left-behind
// fix: @Postgres(version = "17", database = "links")
@Postgres(version = "17")
@DependsOn(ShortenerCache.class)
final class ShortenerService {
    public static void main(String[] args) {}
}

// problem: data-left-behind
// fix: @Redis(version = "8.0", persistent = true, name = "link-data")
@Redis(version = "8.0", persistent = true)
interface ShortenerCache {}
