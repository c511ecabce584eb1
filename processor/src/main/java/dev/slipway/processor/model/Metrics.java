package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code @ScrapeMetrics} says.
 *
 * @param port the port of its own, or the image's
 * @param job the name of the job, or that of the service if the annotation gives no name
 * @param libraryType the class by which the library was found; empty if the annotation names it
 * @param requests how it counts requests, as far as that is known
 * @param traits other facts that decide which metrics there are
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
        Optional<RequestMetrics> requests,
        Set<MetricsTrait> traits,
        List<Label> labels,
        List<Alert> alerts) {}
