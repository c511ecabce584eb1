package dev.slipway.processor.framework.dropwizard;

import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.FrameworkUse;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.RequiredLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program with Dropwizard. Its health and metrics are at the port for administration, which is not published.
 *
 * @param showsMetrics whether the servlet of Prometheus is there
 */
record Dropwizard(boolean showsMetrics) implements Framework {

    private static final Endpoints ENDPOINTS = new Endpoints("/healthcheck", "/ping", "/healthcheck", "/metrics");

    private static final RequiredLibrary SERVLET = new RequiredLibrary(
            "prometheus-metrics-exporter-servlet-jakarta",
            "io.prometheus:prometheus-metrics-exporter-servlet-jakarta",
            "/metrics");

    @Override
    public String name() {
        return "Dropwizard";
    }

    @Override
    public Optional<Endpoints> endpoints() {
        return Optional.of(ENDPOINTS);
    }

    @Override
    public int usualEndpointPort() {
        return 8081;
    }

    /** Each of its two connectors listens at a port of its own. */
    @Override
    public boolean needsEndpointPort() {
        return true;
    }

    @Override
    public MetricsLibrary metricsLibrary() {
        return MetricsLibrary.CLIENT_JAVA;
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(35, 22, 22, 16));
    }

    @Override
    public boolean speaksHttp() {
        return true;
    }

    /** Without a command the program only shows its usage. */
    @Override
    public List<String> usualArguments() {
        return List.of("server");
    }

    /** Ports are told only where no file says them: the program does not start if its file has no such list. */
    @Override
    public List<String> jvmOptions(FrameworkUse use) {
        var told = new ArrayList<String>();
        told.add("-Ddw.server.shutdownGracePeriod=" + use.drainSeconds() + "s");
        if (use.arguments().isEmpty() || use.arguments().equals(usualArguments())) {
            told.add("-Ddw.server.applicationConnectors[0].port=" + use.port());
            // Two connectors cannot listen at one port.
            int admin = use.asksEndpoints() || use.port() != usualEndpointPort() ? use.endpointPort() : use.port() + 1;
            if (admin != 0) {
                told.add("-Ddw.server.adminConnectors[0].port=" + admin);
            }
        }
        return told;
    }

    @Override
    public List<RequiredLibrary> missing(String path) {
        return showsMetrics || !path.equals(ENDPOINTS.metrics()) ? List.of() : List.of(SERVLET);
    }
}
