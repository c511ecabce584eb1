package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.MonitoringMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Quantity;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The monitoring keeps its data long enough, and can notify somebody. */
public final class MonitoringCheck implements DeploymentCheck {

    /** The address of a page, without {@code #} and the section. */
    static final String PAGE = "https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?";

    /** The 30 days of an objective, and a day to spare. */
    private static final int WINDOW_DAYS = 31;

    private static final int MOST_DAYS = 9999;

    @Override
    public void check(Deployment deployment, Problems problems) {
        Monitoring monitoring = deployment.stack().monitoring();
        Origin origin = monitoring.origin();
        checkRetention(deployment, problems);
        if (!isSize(monitoring.retentionSize())) {
            problems.add(ProblemKind.RETENTION_SIZE
                    .at(origin.member(MonitoringMembers.RETENTION_SIZE))
                    .quoting("size", monitoring.retentionSize().text()));
        }
        if (!monitoring.runbook().isEmpty() && !monitoring.runbook().matches(PAGE)) {
            problems.add(ProblemKind.RUNBOOK_URL
                    .at(origin.member(MonitoringMembers.RUNBOOK))
                    .quoting("url", monitoring.runbook()));
        }
        if (!monitoring.receivers().isEmpty()
                || monitoring.mail().isThere()
                || !monitoring.deadMansSwitch().isEmpty()) {
            new ReceiverCheck(deployment, problems).check();
        }
    }

    private static void checkRetention(Deployment deployment, Problems problems) {
        Monitoring monitoring = deployment.stack().monitoring();
        Quantity retention = monitoring.retention();
        int least = hasObjective(deployment) ? WINDOW_DAYS : 1;
        if (!retention.unit().equals("d") || retention.number() < least || retention.number() > MOST_DAYS) {
            problems.add(ProblemKind.RETENTION
                    .at(monitoring.origin().member(MonitoringMembers.RETENTION))
                    .quoting("retention", retention.text())
                    .with("least", least + "d"));
        }
    }

    private static boolean isSize(Quantity size) {
        return size.number() > 0 && (size.unit().equals("MB") || size.unit().equals("GB"));
    }

    private static boolean hasObjective(Deployment deployment) {
        for (Service service : deployment.services()) {
            if (service.slo().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
