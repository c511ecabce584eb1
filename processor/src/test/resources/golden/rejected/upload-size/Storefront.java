package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        routes = {
            @Route(
                    path = "/photos/",
                    to = PhotosService.class,
                    // problem: upload-size at "90M"
                    maxBodySize = "90M"),
            @Route(path = "/scans/", to = ScansService.class, maxBodySize = "200M")
        })
interface Storefront {}

// fix: @ContainerImage(tmpSize = "90M", publish = {})
// fix: @Resources(memory = "1G")
@ContainerImage(publish = {})
class PhotosService {
    public static void main(String[] args) {}
}

@ContainerImage(tmpSize = "200M", publish = {})
@Resources(memory = "1G")
class ScansService {
    public static void main(String[] args) {}
}
