package io.micronaut.configuration.metrics.micrometer.prometheus;

public class PrometheusMeterRegistryFactory {}
