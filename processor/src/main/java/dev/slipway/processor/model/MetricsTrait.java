package dev.slipway.processor.model;

/** A fact about the class path of the compile that decides which metrics a service has. */
public enum MetricsTrait {
    /** Spring Boot, which reads the buckets of its histograms from the environment. */
    SPRING_BOOT("org.springframework.boot.SpringApplication"),
    /** Micronaut, which does not show how full the heap is after a collection. */
    MICRONAUT("io.micronaut.runtime.Micronaut"),
    /** The JVM metrics of the Prometheus client library, which are a separate jar. */
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
