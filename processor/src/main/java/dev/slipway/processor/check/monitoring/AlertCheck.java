package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.AlertMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Alert;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Prometheus can read the alerts that a user defines. */
public final class AlertCheck implements ServiceCheck {

    private static final String NAME = "[A-Z][A-Za-z0-9]{0,62}";

    /** The section after the address of a page. */
    private static final String SECTION = "(?:#[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?";

    /** The names of alerts that Slipway may add to a service. */
    static final List<String> TAKEN = List.of(
            "ServiceDown",
            "InstanceDown",
            "ScrapeLimitNear",
            "HealthCheckFailing",
            "HighErrorRate",
            "SloErrorBudgetBurn",
            "InstanceRestarting",
            "JvmHeapFull",
            "JvmGcOverhead",
            "JvmThreadsBlocked",
            "JvmThreadsDeadlocked",
            "FileDescriptorsHigh",
            "ConnectionPoolExhausted",
            "Watchdog");

    @Override
    public void check(Service service, Problems problems) {
        if (service.metrics().isEmpty()) {
            return;
        }
        var names = new HashSet<String>(TAKEN);
        for (Alert alert : service.metrics().get().alerts()) {
            if (!alert.name().matches(NAME)) {
                problems.add(ProblemKind.ALERT_NAME
                        .at(alert.origin().member(AlertMembers.NAME))
                        .quoting("name", alert.name()));
            } else if (!names.add(alert.name())) {
                problems.add(ProblemKind.ALERT_NAME
                        .at(alert.origin().member(AlertMembers.NAME), "taken")
                        .quoting("name", alert.name()));
            }
            Optional<String> wrong = PromQl.wrong(alert.expr());
            if (wrong.isPresent()) {
                problems.add(ProblemKind.ALERT_EXPR
                        .at(alert.origin().member(AlertMembers.EXPR))
                        .quoting("expr", alert.expr())
                        .with("wrong", wrong.get()));
            }
            EndpointRules.checkTime(alert.holdFor(), alert.origin().member(AlertMembers.HOLD_FOR), problems);
            checkTexts(alert, problems);
        }
    }

    private static void checkTexts(Alert alert, Problems problems) {
        if (!isText(alert.summary())) {
            problems.add(ProblemKind.ALERT_SUMMARY
                    .at(alert.origin().member(AlertMembers.SUMMARY))
                    .quoting("summary", alert.summary()));
        }
        if (!alert.description().isEmpty() && !isText(alert.description())) {
            problems.add(ProblemKind.ALERT_SUMMARY
                    .at(alert.origin().member(AlertMembers.DESCRIPTION), "description")
                    .quoting("summary", alert.description()));
        }
        if (!alert.runbook().isEmpty() && !alert.runbook().matches(MonitoringCheck.PAGE + SECTION)) {
            problems.add(ProblemKind.RUNBOOK_URL
                    .at(alert.origin().member(AlertMembers.RUNBOOK), "alert")
                    .quoting("url", alert.runbook()));
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && Texts.isPlain(text) && AlertTexts.isTemplate(text);
    }
}
