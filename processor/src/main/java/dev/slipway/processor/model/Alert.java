package dev.slipway.processor.model;

/** What {@code @Alert} says. */
public record Alert(
        Origin origin, String name, String expr, TimeSpan holdFor, AlertSeverity severity, String summary) {}
