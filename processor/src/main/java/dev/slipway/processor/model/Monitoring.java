package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code @Monitoring} says, or its defaults.
 *
 * @param probes whether health endpoints are asked from outside their containers
 * @param retention the time that metrics are kept, in days
 * @param retentionSize the space that they may take, in {@code MB} or {@code GB}
 * @param deadMansSwitch the secret that holds its address; empty where there is none
 * @param runbook the address of the page that says what to do; empty for that of Slipway
 */
public record Monitoring(
        Origin origin,
        boolean alertmanager,
        boolean grafana,
        boolean probes,
        Quantity retention,
        Quantity retentionSize,
        List<Receiver> receivers,
        String deadMansSwitch,
        String runbook) {

    /** What holds where no annotation says otherwise. */
    public static Monitoring defaults() {
        return new Monitoring(
                Origin.OUTSIDE, true, true, true, Quantity.of("35d"), Quantity.of("4GB"), List.of(), "", "");
    }

    /** Whether somebody is told of alerts of a severity. */
    public boolean tells(AlertSeverity severity) {
        for (Receiver receiver : receivers) {
            if (receiver.severity() == severity) {
                return true;
            }
        }
        return false;
    }

    /** The secrets that Alertmanager reads. */
    public List<String> secrets() {
        var secrets = new ArrayList<String>();
        for (Receiver receiver : receivers) {
            secrets.add(receiver.secret());
        }
        if (!deadMansSwitch.isEmpty()) {
            secrets.add(deadMansSwitch);
        }
        return secrets;
    }
}
