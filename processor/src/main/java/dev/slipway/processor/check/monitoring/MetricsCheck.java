package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.check.text.Labels;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

/** Prometheus does not silently drop the target. */
public final class MetricsCheck implements ServiceCheck {

    private static final String JOB = "[A-Za-z0-9_][A-Za-z0-9_.:-]{0,62}";
    private static final String LABEL = "(?!__|(?:job|instance|service|le|quantile)$)[A-Za-z_][A-Za-z0-9_]{0,63}";

    /** Rules look back 5 minutes, and a rate needs two samples. */
    private static final long LONGEST_INTERVAL_MILLIS = 120_000;

    /** The limit in the generated prometheus.yml, which counts bytes. */
    private static final int LONGEST_VALUE = 512;

    @Override
    public void check(Service service, Problems problems) {
        if (service.metrics().isEmpty()) {
            return;
        }
        Metrics metrics = service.metrics().get();
        Origin origin = metrics.origin();
        EndpointRules.checkMetricsPath(metrics.path(), origin.member(ScrapeMetricsMembers.PATH), problems);
        EndpointRules.checkTimes(
                metrics.interval(),
                origin.member(ScrapeMetricsMembers.INTERVAL),
                metrics.timeout(),
                origin.member(ScrapeMetricsMembers.TIMEOUT),
                problems);
        if (metrics.interval().millis() > LONGEST_INTERVAL_MILLIS) {
            problems.add(ProblemKind.SCRAPE_INTERVAL
                    .at(origin.member(ScrapeMetricsMembers.INTERVAL))
                    .with("interval", metrics.interval().text()));
        }
        if (!metrics.job().equals(service.name()) && !metrics.job().matches(JOB)) {
            problems.add(ProblemKind.JOB_NAME
                    .at(origin.member(ScrapeMetricsMembers.JOB))
                    .quoting("job", metrics.job()));
        }
        checkLabels(metrics.labels(), problems);
    }

    private static void checkLabels(List<Label> labels, Problems problems) {
        var names = new HashSet<String>();
        for (Label label : labels) {
            if (!label.name().matches(LABEL)) {
                problems.add(ProblemKind.METRIC_LABEL
                        .at(label.origin().member(LabelMembers.NAME))
                        .quoting("name", label.name()));
            }
            Labels.check(label, names, problems);
            if (label.value().getBytes(StandardCharsets.UTF_8).length > LONGEST_VALUE) {
                problems.add(ProblemKind.METRIC_LABEL
                        .at(label.origin().member(LabelMembers.VALUE), "value")
                        .quoting("name", label.name())
                        .quoting("value", label.value()));
            }
        }
    }
}
