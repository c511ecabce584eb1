package dev.slipway.processor.model;

import java.util.Optional;

/** A program without a framework that Slipway knows: the annotations say everything. */
public record UnknownFramework() implements Framework {

    public static final Framework INSTANCE = new UnknownFramework();

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public boolean bindsJvm() {
        return false;
    }

    /** Micrometer by itself has no timer of requests. */
    @Override
    public Optional<RequestMetrics> requests(MetricsLibrary library) {
        return library == MetricsLibrary.MICROMETER ? Optional.empty() : RequestMetrics.of(library);
    }
}
