package dev.slipway.processor.read;

import dev.slipway.processor.annotation.MailServerMembers;
import dev.slipway.processor.annotation.MonitoringMembers;
import dev.slipway.processor.annotation.ReceiverMembers;
import dev.slipway.processor.model.AlertSeverity;
import dev.slipway.processor.model.MailServer;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.Quantity;
import dev.slipway.processor.model.Receiver;
import java.util.ArrayList;

/** {@code @Monitoring} → {@link Monitoring}. */
final class MonitoringReader {

    private MonitoringReader() {}

    static Monitoring read(Members members) {
        var receivers = new ArrayList<Receiver>();
        for (Members receiver : members.nested(MonitoringMembers.RECEIVERS)) {
            receivers.add(new Receiver(
                    receiver.origin(),
                    receiver.constant(ReceiverMembers.SEVERITY, AlertSeverity.values()),
                    receiver.constant(ReceiverMembers.TYPE, Receiver.Type.values()),
                    receiver.text(ReceiverMembers.SECRET),
                    receiver.text(ReceiverMembers.CHANNEL),
                    receiver.text(ReceiverMembers.TO)));
        }
        return new Monitoring(
                members.origin(),
                members.flag(MonitoringMembers.ALERTMANAGER),
                members.flag(MonitoringMembers.GRAFANA),
                members.flag(MonitoringMembers.PROBES),
                Quantity.of(members.text(MonitoringMembers.RETENTION)),
                Quantity.of(members.text(MonitoringMembers.RETENTION_SIZE)),
                receivers,
                mail(members.annotation(MonitoringMembers.MAIL)),
                members.text(MonitoringMembers.DEAD_MANS_SWITCH),
                members.text(MonitoringMembers.RUNBOOK));
    }

    private static MailServer mail(Members members) {
        return new MailServer(
                members.origin(),
                members.text(MailServerMembers.ADDRESS),
                members.text(MailServerMembers.FROM),
                members.text(MailServerMembers.USER),
                members.text(MailServerMembers.SECRET),
                members.flag(MailServerMembers.TLS));
    }
}
