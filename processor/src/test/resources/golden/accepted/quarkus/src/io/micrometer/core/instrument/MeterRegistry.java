package io.micrometer.core.instrument;

public class MeterRegistry {}
