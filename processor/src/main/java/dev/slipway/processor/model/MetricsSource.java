package dev.slipway.processor.model;

/**
 * Where the metrics of a backing service are.
 *
 * @param host the server itself, or the exporter beside it
 */
public record MetricsSource(String host, int port, String path) {}
