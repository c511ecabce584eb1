package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.DependsOn;
import dev.slipway.annotations.Env;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Label;
import dev.slipway.annotations.Resources;
import dev.slipway.annotations.RestartPolicy;
import dev.slipway.annotations.Volume;

/** Each member with a value other than its default, but for metrics and jlink, which have cases of their own. */
@ContainerImage(
        name = "order-intake",
        repository = "images.example.com:5000/shop/order-intake",
        port = 9000,
        main = Main.class,
        javaVersion = 25,
        baseImage = "images.example.com/java:25.0.1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        user = "2000:3000",
        env = {
            @Env(name = "CURRENCY", value = "EUR"),
            @Env(name = "MOTTO", value = "50 % off: \"$now\" \\ 'yes' # {{x}} ${HOME}"),
            @Env(name = "COUNT", value = "0o17"),
            @Env(name = "EMPTY"),
            @Env(name = "LOG_LEVEL", variable = "SHOP_LOG_LEVEL", value = "info $x"),
            @Env(name = "PUBLIC_URL", variable = "PUBLIC_URL"),
        },
        labels = {
            @Label(name = "org.opencontainers.image.vendor", value = "ACME \"Shop\" $1 \\"),
            @Label(name = "com.acme.team", value = ""),
        },
        jvmOptions = {"-Xss512k", "-Dmotto=a \"b\" $c"},
        args = {"--verbose", "a b", ""},
        volumes = {
            @Volume(name = "uploads", path = "/var/lib/uploads"),
            @Volume(name = "catalogue", path = "/srv/catalogue", readOnly = true),
        },
        tmpSize = "256m",
        replicas = 3,
        stopGracePeriod = "1m30s",
        restart = RestartPolicy.ON_FAILURE,
        publish = {"9000", "127.0.0.1::9001"})
@HealthCheck(
        path = "/q/health",
        port = 9001,
        interval = "15s",
        timeout = "5s",
        startPeriod = "2m",
        startInterval = "1s",
        retries = 5,
        liveness = "/q/live",
        readiness = "/q/ready?full=true&x='y'")
@Resources(cpus = "2.5", memory = "2G", reservedCpus = "0.5", reservedMemory = "768M", pids = 500)
@DependsOn({PaymentsService.class, Stock.class})
final class OrdersService {}
