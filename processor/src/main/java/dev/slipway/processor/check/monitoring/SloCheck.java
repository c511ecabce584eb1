package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.SloMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import dev.slipway.processor.model.TimeSpan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.math.BigDecimal;

/** An objective can be missed and met, and its requests are counted. */
public final class SloCheck implements ServiceCheck {

    private static final double MOST = 99.9999;
    private static final int MOST_REQUESTS = 100_000;
    private static final int LONGEST_LATENCY_MILLIS = 600_000;

    @Override
    public void check(Service service, Problems problems) {
        if (service.slo().isEmpty()) {
            return;
        }
        Slo slo = service.slo().get();
        if (!countsRequests(service)) {
            problems.add(ProblemKind.SLO_METRICS.at(slo.origin()));
        }
        checkObjective(slo.availability(), slo.origin().member(SloMembers.AVAILABILITY), problems);
        if (slo.hasLatency()) {
            if (!isLatency(slo.latency())) {
                problems.add(ProblemKind.SLO_LATENCY
                        .at(slo.origin().member(SloMembers.LATENCY))
                        .quoting("latency", slo.latency().text()));
            }
            checkObjective(slo.latencyObjective(), slo.origin().member(SloMembers.LATENCY_OBJECTIVE), problems);
        }
        if (slo.minRequestsPerHour() < 0 || slo.minRequestsPerHour() > MOST_REQUESTS) {
            problems.add(ProblemKind.SLO_TRAFFIC
                    .at(slo.origin().member(SloMembers.MIN_REQUESTS_PER_HOUR))
                    .with("requests", String.valueOf(slo.minRequestsPerHour())));
        }
    }

    private static boolean countsRequests(Service service) {
        return service.metrics().isPresent()
                && service.metrics().get().library().isKnown();
    }

    /** Whether a time is in seconds or in milliseconds, not in both: Spring Boot reads it too. */
    private static boolean isLatency(TimeSpan latency) {
        String text = latency.text();
        int unit = text.endsWith("ms") ? text.length() - 2 : text.length() - 1;
        for (int i = 0; i < unit; i++) {
            if (!Texts.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return latency.millis() >= 1
                && latency.millis() <= LONGEST_LATENCY_MILLIS
                && text.endsWith("s")
                && !text.startsWith("0");
    }

    /** The fastest alert must fire when everything fails, and some requests must be allowed to fail. */
    private static void checkObjective(double objective, Origin origin, Problems problems) {
        boolean canWork = objective > 0
                && objective <= MOST
                && Slo.budget(objective).multiply(Slo.FASTEST_BURN).compareTo(BigDecimal.ONE) < 0;
        if (!canWork) {
            problems.add(ProblemKind.SLO_OBJECTIVE.at(origin).with("objective", String.valueOf(objective)));
        }
    }
}
