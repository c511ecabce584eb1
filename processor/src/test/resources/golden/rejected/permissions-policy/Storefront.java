package com.acme;

import dev.slipway.annotations.*;

@ContainerImage
@StaticSite(
        source = "web",
        // problem: permissions-policy at "camera 'self'; microphone 'none'"
        // fix: permissionsPolicy = "camera=(self), fullscreen=*, payment=(self \"https://pay.example.com\")")
        permissionsPolicy = "camera 'self'; microphone 'none'")
interface Storefront {}

@ContainerImage(publish = "8081:8080")
@StaticSite(
        source = "web",
        // problem: permissions-policy at "usb=(), usb=*"
        // fix: permissionsPolicy = "usb=*")
        permissionsPolicy = "usb=(), usb=*")
interface Office {}
