package dev.slipway.processor.read;

import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;

/** {@code @ScrapeMetrics} → {@link Metrics}. */
final class MetricsReader {

    private static final String AUTO = "AUTO";

    /** A class of each library, in the order in which they are looked for, since Micrometer brings the other. */
    private static final String[][] LIBRARIES = {
        {"MICROMETER", "io.micrometer.prometheusmetrics.PrometheusMeterRegistry"},
        {"CLIENT_JAVA", "io.prometheus.metrics.model.registry.PrometheusRegistry"},
    };

    private final ModuleTypes types;

    MetricsReader(ModuleTypes types) {
        this.types = types;
    }

    /**
     * Reads an annotation.
     *
     * @param imagePort the port where it has none of its own
     * @param service the name of the service, and of the job where the annotation gives it none
     */
    Metrics read(Members members, int imagePort, String service) {
        String[] library = library(members.constant("library"));
        int port = members.integer("port");
        String job = members.text("job");
        var labels = new ArrayList<Label>();
        for (Members label : members.nested("labels")) {
            labels.add(new Label(label.origin(), label.text("name"), label.text("value")));
        }
        return new Metrics(
                members.origin(),
                members.text("path"),
                port == 0 ? imagePort : port,
                new TimeSpan(members.text("interval")),
                new TimeSpan(members.text("timeout")),
                job.isEmpty() ? service : job,
                library[0],
                library[1],
                labels);
    }

    private String[] library(String named) {
        if (!named.equals(AUTO)) {
            return new String[] {named, ""};
        }
        for (String[] library : LIBRARIES) {
            if (types.find(library[1]) != null) {
                return library;
            }
        }
        return new String[] {"", ""};
    }
}
