package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.annotation.MonitoringMembers;
import dev.slipway.processor.annotation.ReceiverMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Quantity;
import dev.slipway.processor.model.Receiver;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** What watches the stack can keep its data long enough, and tell somebody. */
public final class MonitoringCheck implements DeploymentCheck {

    private static final String CHANNEL = "[#@][^\\s{}\\p{Cntrl}]{1,80}";
    private static final String URL = "https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?";

    /** The window of an objective, and a day for what is under way. */
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
        if (!monitoring.runbook().isEmpty() && !monitoring.runbook().matches(URL)) {
            problems.add(ProblemKind.RUNBOOK_URL
                    .at(origin.member(MonitoringMembers.RUNBOOK))
                    .quoting("url", monitoring.runbook()));
        }
        for (Receiver receiver : monitoring.receivers()) {
            check(receiver, problems);
            requireAlertmanager(receiver.origin(), monitoring, problems);
            checkSecret(receiver.secret(), receiver.origin().member(ReceiverMembers.SECRET), deployment, problems);
        }
        if (!monitoring.deadMansSwitch().isEmpty()) {
            requireAlertmanager(origin.member(MonitoringMembers.DEAD_MANS_SWITCH), monitoring, problems);
            checkSecret(
                    monitoring.deadMansSwitch(),
                    origin.member(MonitoringMembers.DEAD_MANS_SWITCH),
                    deployment,
                    problems);
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

    private static void check(Receiver receiver, Problems problems) {
        if (receiver.channel().isEmpty()) {
            return;
        }
        if (receiver.type() != Receiver.Type.SLACK) {
            problems.add(ProblemKind.RECEIVER_CHANNEL.at(receiver.origin().member(ReceiverMembers.CHANNEL), "other"));
        } else if (!receiver.channel().matches(CHANNEL) || !Texts.isPlain(receiver.channel())) {
            problems.add(ProblemKind.RECEIVER_CHANNEL
                    .at(receiver.origin().member(ReceiverMembers.CHANNEL))
                    .quoting("channel", receiver.channel()));
        }
    }

    private static void requireAlertmanager(Origin origin, Monitoring monitoring, Problems problems) {
        if (!monitoring.alertmanager()) {
            problems.add(ProblemKind.RECEIVER_UNUSED.at(origin).with("said", origin.said()));
        }
    }

    /** A secret of a server's is not to be sent as an address. */
    private static void checkSecret(String name, Origin origin, Deployment deployment, Problems problems) {
        if (!Texts.isDnsLabel(name)) {
            problems.add(ProblemKind.SECRET_NAME.at(origin).quoting("name", name));
        }
        if (name.equals(MonitoringServer.GRAFANA_PASSWORD)) {
            problems.add(ProblemKind.SECRET_CLASH
                    .at(origin)
                    .quoting("secret", name)
                    .with("owner", MonitoringServer.GRAFANA.serviceName())
                    .with("reader", MonitoringServer.ALERTMANAGER.serviceName()));
        }
        for (var server : deployment.backing()) {
            if (server.secretNames().contains(name)) {
                problems.add(ProblemKind.SECRET_CLASH
                        .at(origin)
                        .quoting("secret", name)
                        .with("owner", server.name())
                        .with("reader", MonitoringServer.ALERTMANAGER.serviceName()));
            }
        }
    }
}
