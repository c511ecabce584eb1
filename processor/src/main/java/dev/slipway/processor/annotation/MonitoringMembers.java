package dev.slipway.processor.annotation;

/** Members of {@code @Monitoring}, by name. Made from the annotation: do not edit. */
public final class MonitoringMembers {

    public static final String ALERTMANAGER = "alertmanager";
    public static final String DEAD_MANS_SWITCH = "deadMansSwitch";
    public static final String GRAFANA = "grafana";
    public static final String MAIL = "mail";
    public static final String PROBES = "probes";
    public static final String RECEIVERS = "receivers";
    public static final String RETENTION = "retention";
    public static final String RETENTION_SIZE = "retentionSize";
    public static final String RUNBOOK = "runbook";

    private MonitoringMembers() {}
}
