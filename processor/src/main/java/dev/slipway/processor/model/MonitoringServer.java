package dev.slipway.processor.model;

import dev.slipway.processor.images.ImageFacts;

/** A server that watches a stack and is no service of the user's. */
public enum MonitoringServer {
    PROMETHEUS("prometheus", ImageFacts.PROMETHEUS_PORT, "PROMETHEUS_PORT", "prometheus-data"),
    ALERTMANAGER("alertmanager", ImageFacts.ALERTMANAGER_PORT, "ALERTMANAGER_PORT", "alertmanager-data"),
    GRAFANA("grafana", ImageFacts.GRAFANA_PORT, "GRAFANA_PORT", "grafana-data"),
    BLACKBOX_EXPORTER("blackbox-exporter", ImageFacts.BLACKBOX_EXPORTER_PORT, "", "");

    /** The network of what the operator looks at: no service of the user's is on it. */
    public static final String NETWORK = "operator";

    /** The job that asks the health endpoints of services through the exporter. */
    public static final String HEALTH_JOB = "health";

    /** The secret of Grafana's. */
    public static final String GRAFANA_PASSWORD = "grafana-admin-password";

    private final String serviceName;
    private final int port;
    private final String portVariable;
    private final String volume;

    MonitoringServer(String serviceName, int port, String portVariable, String volume) {
        this.serviceName = serviceName;
        this.port = port;
        this.portVariable = portVariable;
        this.volume = volume;
    }

    /** Its name in the stack, and that of its job. */
    public String serviceName() {
        return serviceName;
    }

    /** The port at which it listens, and at which the operator reaches it where no variable says another. */
    public int port() {
        return port;
    }

    /** The variable that says at which port of this machine the operator reaches it; empty where he does not. */
    public String portVariable() {
        return portVariable;
    }

    /** The volume in which it keeps its data; empty where it has none. */
    public String volume() {
        return volume;
    }

    /**
     * The name at which those that watch reach it. The two that are on the network of the services too listen at this name
     * alone, so that no service reaches them.
     */
    public String operatorHost() {
        return isOnOtherNetworks() ? serviceName + "." + NETWORK : serviceName;
    }

    /** Whether it is on networks of services, and not on that of the operator only. */
    public boolean isOnOtherNetworks() {
        return this == PROMETHEUS || this == BLACKBOX_EXPORTER;
    }

    /** Host and port at which those that watch reach it. */
    public String address() {
        return operatorHost() + ":" + port;
    }

    public boolean isForOperator() {
        return !portVariable.isEmpty();
    }
}
