package io.micrometer.prometheusmetrics;

/** What the compile finds of Micrometer. */
public final class PrometheusMeterRegistry {

    private PrometheusMeterRegistry() {}
}
