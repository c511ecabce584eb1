package dev.slipway.annotations;

/** What makes a service's metrics; each library has names of its own for them. */
public enum MetricsLibrary {
    /** The one of the others that is found on the class path of the compile; none where there is none. */
    AUTO,
    /** Micrometer, which Spring Boot, Quarkus and Micronaut use. */
    MICROMETER,
    /** The Prometheus client library for Java from version 1 on ({@code io.prometheus:prometheus-metrics-core}). */
    CLIENT_JAVA,
    /** The Prometheus client library for Node.js. */
    PROM_CLIENT
}
