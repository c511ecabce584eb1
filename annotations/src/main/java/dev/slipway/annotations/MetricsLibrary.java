package dev.slipway.annotations;

/** The library that makes a service's metrics; each library has its own metric names. */
public enum MetricsLibrary {
    /**
     * The library on the class path of the compile. If it holds no known library, rules and panels only show whether
     * the service can be read and is healthy.
     */
    AUTO,
    /** Micrometer, which Spring Boot, Quarkus and Micronaut use. */
    MICROMETER,
    /** The Prometheus client library for Java from version 1 on ({@code io.prometheus:prometheus-metrics-core}). */
    CLIENT_JAVA,
    /** The Prometheus client library for Node.js. */
    PROM_CLIENT
}
