package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AlertMembers;
import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.MetricsTrait;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code @ScrapeMetrics} → {@link Metrics}. */
final class MetricsReader {

    /**
     * A library, and how it is found.
     *
     * @param type a class that it has
     */
    private record Library(MetricsLibrary library, String type) {}

    private static final Library NONE = new Library(MetricsLibrary.AUTO, "");

    /** In the order in which they are looked for, since Micrometer brings the last along. */
    private static final List<Library> LIBRARIES = List.of(
            new Library(MetricsLibrary.MICROMETER, "io.micrometer.prometheusmetrics.PrometheusMeterRegistry"),
            new Library(MetricsLibrary.MICROMETER, "io.micrometer.prometheus.PrometheusMeterRegistry"),
            new Library(MetricsLibrary.CLIENT_JAVA, "io.prometheus.metrics.model.registry.PrometheusRegistry"));

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
        Library library = library(members.constant(ScrapeMetricsMembers.LIBRARY, MetricsLibrary.values()));
        int port = members.integer(ScrapeMetricsMembers.PORT);
        String job = members.text(ScrapeMetricsMembers.JOB);
        var labels = new ArrayList<Label>();
        for (Members label : members.nested(ScrapeMetricsMembers.LABELS)) {
            labels.add(new Label(label.origin(), label.text(LabelMembers.NAME), label.text(LabelMembers.VALUE)));
        }
        return new Metrics(
                members.origin(),
                members.text(ScrapeMetricsMembers.PATH),
                port == 0 ? imagePort : port,
                TimeSpan.of(members.text(ScrapeMetricsMembers.INTERVAL)),
                TimeSpan.of(members.text(ScrapeMetricsMembers.TIMEOUT)),
                job.isEmpty() ? service : job,
                library.library(),
                library.type(),
                library.equals(NONE) ? Set.of() : traits(),
                labels,
                alerts(members));
    }

    private Set<MetricsTrait> traits() {
        var traits = EnumSet.noneOf(MetricsTrait.class);
        for (MetricsTrait trait : MetricsTrait.values()) {
            if (types.find(trait.type()) != null) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static List<Alert> alerts(Members members) {
        var alerts = new ArrayList<Alert>();
        for (Members alert : members.nested(ScrapeMetricsMembers.ALERTS)) {
            alerts.add(new Alert(
                    alert.origin(),
                    alert.text(AlertMembers.NAME),
                    alert.text(AlertMembers.EXPR),
                    TimeSpan.of(alert.text(AlertMembers.HOLD_FOR)),
                    alert.constant(AlertMembers.SEVERITY, AlertSeverity.values()),
                    alert.text(AlertMembers.SUMMARY)));
        }
        return alerts;
    }

    private Library library(MetricsLibrary named) {
        if (named.isKnown()) {
            return new Library(named, "");
        }
        for (Library library : LIBRARIES) {
            if (types.find(library.type()) != null) {
                return library;
            }
        }
        return NONE;
    }
}
