package dev.slipway.processor.model;

/** What makes the metrics of a service. */
public enum MetricsLibrary {
    /** None is named, and none was found on the class path of the compile. */
    AUTO,
    MICROMETER,
    CLIENT_JAVA,
    PROM_CLIENT;

    /** Whether it is known which names the metrics have. */
    public boolean isKnown() {
        return this != AUTO;
    }
}
