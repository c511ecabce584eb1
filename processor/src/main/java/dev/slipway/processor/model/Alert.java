package dev.slipway.processor.model;

/**
 * What {@code @Alert} says.
 *
 * @param description more than the summary; may be empty
 * @param runbook the address of the page that says what to do; empty for that of all alerts
 */
public record Alert(
        Origin origin,
        String name,
        String expr,
        TimeSpan holdFor,
        AlertSeverity severity,
        String summary,
        String description,
        String runbook) {}
