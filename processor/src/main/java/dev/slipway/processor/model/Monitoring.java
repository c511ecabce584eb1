package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code @Monitoring} says, or its defaults.
 *
 * @param probes whether health endpoints are probed from outside their containers
 * @param retention the time that metrics are kept, in days
 * @param retentionSize the space that they may take, in {@code MB} or {@code GB}
 * @param deadMansSwitch the secret that holds its address; empty if the stack has no such switch
 * @param runbook the address of the page that says what to do; empty if the stack has no runbook
 */
public record Monitoring(
        Origin origin,
        boolean alertmanager,
        boolean grafana,
        boolean probes,
        Quantity retention,
        Quantity retentionSize,
        List<Receiver> receivers,
        MailServer mail,
        String deadMansSwitch,
        String runbook) {

    /** The values without an annotation. */
    public static Monitoring defaults() {
        return new Monitoring(
                Origin.OUTSIDE,
                true,
                true,
                true,
                Quantity.of("35d"),
                Quantity.of("4GB"),
                List.of(),
                MailServer.none(),
                "",
                "");
    }

    /** Whether a receiver gets alerts of a severity. */
    public boolean tells(AlertSeverity severity) {
        for (Receiver receiver : receivers) {
            if (receiver.severity() == severity) {
                return true;
            }
        }
        return false;
    }

    /** Whether a receiver is notified by HTTP, perhaps through a proxy. */
    public boolean tellsByHttp() {
        for (Receiver receiver : receivers) {
            if (receiver.type() != Receiver.Type.EMAIL) {
                return true;
            }
        }
        return !deadMansSwitch.isEmpty();
    }

    /** The secrets that Alertmanager reads. */
    public List<String> secrets() {
        var secrets = new ArrayList<String>();
        for (Receiver receiver : receivers) {
            if (!receiver.secret().isEmpty()) {
                secrets.add(receiver.secret());
            }
        }
        if (!mail.secret().isEmpty()) {
            secrets.add(mail.secret());
        }
        if (!deadMansSwitch.isEmpty()) {
            secrets.add(deadMansSwitch);
        }
        return secrets;
    }
}
