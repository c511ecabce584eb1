package io.micrometer.prometheusmetrics;

public class PrometheusMeterRegistry {}
