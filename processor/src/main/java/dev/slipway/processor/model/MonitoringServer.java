package dev.slipway.processor.model;

import dev.slipway.processor.images.ImageFacts;

/** A server that watches a stack. */
public enum MonitoringServer {
    PROMETHEUS("prometheus", ImageFacts.PROMETHEUS_PORT, "PROMETHEUS_PORT", "prometheus-data"),
    ALERTMANAGER("alertmanager", ImageFacts.ALERTMANAGER_PORT, "ALERTMANAGER_PORT", "alertmanager-data"),
    GRAFANA("grafana", ImageFacts.GRAFANA_PORT, "GRAFANA_PORT", "grafana-data"),
    BLACKBOX_EXPORTER("blackbox-exporter", ImageFacts.BLACKBOX_EXPORTER_PORT, "", "");

    /** The network of the operator's tools; no service of the user is on it. */
    public static final String NETWORK = "operator";

    /** The job that probes the health endpoints of services through the exporter. */
    public static final String HEALTH_JOB = "health";

    /** The secret with the password of Grafana's admin. */
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

    /** The port at which it listens, and the default port at which the operator reaches it. */
    public int port() {
        return port;
    }

    /**
     * The variable for the port of this machine at which the operator reaches it; empty if the port is not published.
     */
    public String portVariable() {
        return portVariable;
    }

    /** The variable for the address at which people open it, if that is not a port of their own machine. */
    public String urlVariable() {
        return portVariable.replace("_PORT", "_EXTERNAL_URL");
    }

    /** The volume in which it keeps its data; empty if it keeps no data. */
    public String volume() {
        return volume;
    }

    /**
     * The name at which the other servers of the monitoring reach it. The two that are also on the network of the
     * services listen at this name only, so that no service reaches them.
     */
    public String operatorHost() {
        return isOnOtherNetworks() ? serviceName + "." + NETWORK : serviceName;
    }

    /** Whether it is also on networks of services, besides that of the operator. */
    public boolean isOnOtherNetworks() {
        return this == PROMETHEUS || this == BLACKBOX_EXPORTER;
    }

    /** Host and port at which the other servers of the monitoring reach it. */
    public String address() {
        return operatorHost() + ":" + port;
    }

    public boolean isForOperator() {
        return !portVariable.isEmpty();
    }
}
