package dev.slipway.processor.model;

/** What is found on the class path of the compile and decides which metrics a service has. */
public enum MetricsTrait {
    /** Spring Boot, whose histograms are told their buckets by the environment. */
    SPRING_BOOT("org.springframework.boot.SpringApplication"),
    /** Micronaut, which does not tell how full the heap is after a collection. */
    MICRONAUT("io.micronaut.runtime.Micronaut"),
    /** The JVM's metrics of the Prometheus client library, a jar of their own. */
    CLIENT_JAVA_JVM("io.prometheus.metrics.instrumentation.jvm.JvmMetrics"),
    /** The connection pool whose metrics Micrometer knows. */
    HIKARI("com.zaxxer.hikari.HikariDataSource");

    private final String type;

    MetricsTrait(String type) {
        this.type = type;
    }

    /** The class by which it is found. */
    public String type() {
        return type;
    }
}
