package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        jvmOptions = {
            // problem: debug-port
            // fix:
            "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005",
            // fix:
            "-Dcom.sun.management.jmxremote.port=9010",
            "-Dcom.sun.management.jmxremote.ssl=false",
            // problem: debug-port
            // fix:
            "-Dcom.sun.management.jmxremote.authenticate=false",
            "-Xss512k"
        })
@HealthCheck
final class OrdersService {
    public static void main(String[] args) {}
}

/** With a health probe the variable is the problem jvm-option. */
@ContainerImage(
        env =
                @Env(
                        name = "JAVA_TOOL_OPTIONS",
                        // problem: debug-port at "-Xss512k -Xdebug -Xrunjdwp:transport=dt_socket,server=y,address=0.0.0.0:5005"
                        // fix: value = "-Xss512k"),
                        value = "-Xss512k -Xdebug -Xrunjdwp:transport=dt_socket,server=y,address=0.0.0.0:5005"),
        publish = {})
final class ToolService {
    public static void main(String[] args) {}
}
