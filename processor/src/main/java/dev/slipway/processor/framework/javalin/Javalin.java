package dev.slipway.processor.framework.javalin;

import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.RequestMetrics;
import java.util.Optional;

/**
 * A program with Javalin. It has no endpoints of its own: paths and ports are those of the annotations.
 *
 * @param hasPlugin whether its plugin for Micrometer is there
 */
record Javalin(boolean hasPlugin) implements Framework {

    @Override
    public String name() {
        return "Javalin";
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(15, 13, 15, 16));
    }

    @Override
    public boolean speaksHttp() {
        return true;
    }

    @Override
    public boolean bindsJvm() {
        return false;
    }

    /** The plugin uses the timer of Jetty, the server in Javalin. */
    @Override
    public Optional<RequestMetrics> requests(MetricsLibrary library) {
        if (library != MetricsLibrary.MICROMETER) {
            return RequestMetrics.of(library);
        }
        return hasPlugin ? Optional.of(RequestMetrics.ofMicrometer("jetty_server_requests_seconds")) : Optional.empty();
    }
}
