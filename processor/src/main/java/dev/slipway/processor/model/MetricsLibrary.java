package dev.slipway.processor.model;

/** The library that makes the metrics of a service. */
public enum MetricsLibrary {
    /** Unknown: the annotation names no library, and the class path of the compile holds no known library. */
    AUTO,
    MICROMETER,
    CLIENT_JAVA,
    PROM_CLIENT;

    /** Whether the names of the metrics are known. */
    public boolean isKnown() {
        return this != AUTO;
    }
}
