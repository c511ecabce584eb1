package com.acme;

import dev.slipway.annotations.*;

@ContainerImage(
        // problem: port-contradiction at "-Dserver.port=8081"
        // fix:
        jvmOptions = "-Dserver.port=8081",
        // problem: port-contradiction at "--quarkus.http.port=8082"
        // fix: args = "--management.server.port=9090",
        args = {"--quarkus.http.port=8082", "--management.server.port=9090"},
        publish = {})
@ScrapeMetrics(port = 9090)
final class PaymentsService {
    public static void main(String[] args) {}
}

@ContainerImage(args = "--management.server.port=9090", publish = {})
final class WithAManagementPortThatNobodyAsks {
    public static void main(String[] args) {}
}

@ContainerImage(args = "--management.server.port=-1", publish = {})
@HealthCheck
final class WithoutManagement {
    public static void main(String[] args) {}
}

// problem: port-contradiction at "--management.server.port=9091"
// fix: @ContainerImage(publish = {})
@ContainerImage(args = "--management.server.port=9091", publish = {})
@HealthCheck
final class WithItsHealthElsewhere {
    public static void main(String[] args) {}
}
