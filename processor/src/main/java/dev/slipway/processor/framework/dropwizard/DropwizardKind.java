package dev.slipway.processor.framework.dropwizard;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.List;

/** Recognises the servlet that shows metrics in place of Dropwizard's own, which Prometheus cannot read. */
public final class DropwizardKind implements FrameworkKind {

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        return new Dropwizard(
                types.find("io.prometheus.metrics.exporter.servlet.jakarta.PrometheusMetricsServlet") != null);
    }
}
