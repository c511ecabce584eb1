package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AlertMembers;
import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.MetricsTrait;
import dev.slipway.processor.model.RequestMetrics;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code @ScrapeMetrics} → {@link Metrics}. */
final class MetricsReader {

    /**
     * A library, and how it is found.
     *
     * @param type a class of the library
     */
    private record Library(MetricsLibrary library, String type) {}

    private static final Library NONE = new Library(MetricsLibrary.AUTO, "");

    /** In the order of the search: Micrometer comes first, because it depends on the last one. */
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
     * @param service the name of the service, and the default name of the job
     * @param framework the framework of the service
     * @param defaults what holds where the annotation says nothing
     * @param hasObjective whether the service must count its requests
     */
    Metrics read(
            Members members, String service, Framework framework, EndpointDefaults defaults, boolean hasObjective) {
        String path = defaults.decide(members, ScrapeMetricsMembers.PATH)
                ? defaults.endpoints().orElseThrow().metrics()
                : members.text(ScrapeMetricsMembers.PATH);
        MetricsLibrary named = members.constant(ScrapeMetricsMembers.LIBRARY, MetricsLibrary.values());
        Library library = named.isKnown() ? new Library(named, "") : library(framework, path);
        Optional<RequestMetrics> requests = framework.requests(library.library());
        if (requests.isEmpty() && (named.isKnown() || hasObjective)) {
            requests = RequestMetrics.of(library.library()); // the service makes this timer
        }
        int port = members.integer(ScrapeMetricsMembers.PORT);
        String job = members.text(ScrapeMetricsMembers.JOB);
        var labels = new ArrayList<Label>();
        for (Members label : members.nested(ScrapeMetricsMembers.LABELS)) {
            labels.add(new Label(label.origin(), label.text(LabelMembers.NAME), label.text(LabelMembers.VALUE)));
        }
        return new Metrics(
                members.origin(),
                path,
                port == 0 ? defaults.portOf(path) : port,
                TimeSpan.of(members.text(ScrapeMetricsMembers.INTERVAL)),
                TimeSpan.of(members.text(ScrapeMetricsMembers.TIMEOUT)),
                job.isEmpty() ? service : job,
                library.library(),
                library.type(),
                requests,
                library.library() == MetricsLibrary.AUTO ? Set.of() : traits(),
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
                    alert.text(AlertMembers.SUMMARY),
                    alert.text(AlertMembers.DESCRIPTION),
                    alert.text(AlertMembers.RUNBOOK)));
        }
        return alerts;
    }

    /**
     * The library behind the path. Often the compile does not see that of a framework's own path. It may also see one
     * that others use, while the framework has names of its own.
     */
    private Library library(Framework framework, String path) {
        boolean isOwn =
                framework.endpoints().isPresent() && framework.endpoints().get().have(path);
        Library ofFramework = isOwn ? new Library(framework.metricsLibrary(), framework.name()) : NONE;
        if (isOwn && !framework.metricsLibrary().isKnown()) {
            return NONE;
        }
        for (Library library : LIBRARIES) {
            if (types.find(library.type()) != null) {
                return library;
            }
        }
        return ofFramework;
    }
}
