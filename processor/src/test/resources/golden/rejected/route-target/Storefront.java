package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        routes = {
            @Route(
                    path = "/api/",
                    // problem: route-target at .class
                    to = String.class),
            @Route(
                    path = "/site/",
                    // problem: route-target at .class
                    to = Office.class),
        })
interface Storefront {}

@ContainerImage(publish = {})
@StaticSite(source = "web")
interface Office {}
