package dev.slipway.processor.check;

import dev.slipway.processor.model.ImageLabel;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A target of Prometheus is one that it will not drop in silence. */
final class MetricsCheck implements ServiceCheck {

    private static final Pattern JOB = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:-]{0,62}");
    private static final Pattern LABEL = Pattern.compile("(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}");
    private static final List<String> SET_BY_SLIPWAY = List.of("job", "instance", "service");

    @Override
    public void check(Service service, Problems problems) {
        if (service.metrics().isEmpty()) {
            return;
        }
        Metrics metrics = service.metrics().get();
        Origin origin = metrics.origin();
        Endpoints.checkPath(metrics.path(), false, origin.member("path"), problems);
        Endpoints.checkTimes(metrics.interval(), metrics.timeout(), origin, problems);
        problems.require(
                metrics.job().equals(service.name())
                        || JOB.matcher(metrics.job()).matches(),
                ProblemKind.JOB_NAME,
                origin.member("job"),
                Texts.shown(metrics.job()));
        checkLabels(metrics.labels(), problems);
    }

    private static void checkLabels(List<ImageLabel> labels, Problems problems) {
        var names = new HashSet<String>();
        for (ImageLabel label : labels) {
            problems.require(
                    LABEL.matcher(label.name()).matches() && !SET_BY_SLIPWAY.contains(label.name()),
                    ProblemKind.METRIC_LABEL,
                    label.origin().member("name"),
                    Texts.shown(label.name()));
            problems.require(
                    Texts.isPlain(label.value()),
                    ProblemKind.CONTROL_CHARACTER,
                    label.origin().member("value"),
                    Texts.shown(label.value()));
            problems.require(
                    names.add(label.name()),
                    ProblemKind.DUPLICATE_LABEL,
                    label.origin().member("name"),
                    Texts.shown(label.name()));
        }
    }
}
