package dev.slipway.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What {@code @ScrapeMetrics} says.
 *
 * @param port the port of its own, or the image's
 * @param job the name of the job, or that of the service where none was given
 * @param libraryType the class by which the library was found; empty where the annotation names it
 * @param traits what else decides which metrics there are
 */
public record Metrics(
        Origin origin,
        String path,
        int port,
        TimeSpan interval,
        TimeSpan timeout,
        String job,
        MetricsLibrary library,
        String libraryType,
        Set<MetricsTrait> traits,
        List<Label> labels,
        List<Alert> alerts) {}
