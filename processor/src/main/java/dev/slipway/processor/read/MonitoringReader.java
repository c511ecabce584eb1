package dev.slipway.processor.read;

import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.Receiver;
import java.util.ArrayList;
import java.util.Locale;

/** {@code @Monitoring} → {@link Monitoring}. */
final class MonitoringReader {

    private MonitoringReader() {}

    static Monitoring read(Members members) {
        var receivers = new ArrayList<Receiver>();
        for (Members receiver : members.nested("receivers")) {
            receivers.add(new Receiver(
                    receiver.origin(),
                    receiver.constant("severity").toLowerCase(Locale.ROOT),
                    Receiver.Type.valueOf(receiver.constant("type")),
                    receiver.text("secret"),
                    receiver.text("channel")));
        }
        return new Monitoring(
                members.origin(),
                members.flag("alertmanager"),
                members.flag("grafana"),
                members.flag("probes"),
                members.text("retention"),
                members.text("retentionSize"),
                receivers,
                members.text("deadMansSwitch"),
                members.text("runbook"));
    }
}
