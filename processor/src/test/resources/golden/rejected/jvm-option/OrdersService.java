package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            "-Xss512k",
            "--enable-preview",
            "-XX:OnOutOfMemoryError=kill -9 %p; echo -Xmx",
            "-Dgreeting=a - b",
            // problem: jvm-option
            // fix:
            "-jar",
            // problem: jvm-option
            // fix:
            "--class-path=/tmp",
            // problem: jvm-option
            // fix: "-Xmx300m",
            "Xmx300m",
            // problem: jvm-option
            // fix: "-Xmn20m", "-Dfile.encoding=UTF-8",
            "-Xmn20m -Dfile.encoding=UTF-8",
            // problem: jvm-option
            // fix: "-verbose:gc", "--add-modules=jdk.jfr",
            "-verbose:gc --add-modules=jdk.jfr",
            // problem: jvm-option
            // fix:
            ""
        },
        env = {
            // problem: jvm-option at "JAVA_TOOL_OPTIONS"
            // fix:
            @Env(name = "JAVA_TOOL_OPTIONS", value = "-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"),
            // problem: jvm-option at "_JAVA_OPTIONS"
            // fix:
            @Env(name = "_JAVA_OPTIONS", variable = "ORDERS_OPTIONS", value = "-Xmx200m"),
            // problem: jvm-option at "JDK_JAVA_OPTIONS"
            // fix:
            @Env(name = "JDK_JAVA_OPTIONS", variable = "MORE_OPTIONS")
        })
@HealthCheck(path = "/healthz")
final class OrdersService {
    public static void main(String[] args) {}
}
