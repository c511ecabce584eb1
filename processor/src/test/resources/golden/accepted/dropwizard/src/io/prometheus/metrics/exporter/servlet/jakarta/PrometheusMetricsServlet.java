package io.prometheus.metrics.exporter.servlet.jakarta;

public class PrometheusMetricsServlet {}
