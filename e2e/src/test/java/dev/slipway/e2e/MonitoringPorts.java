package dev.slipway.e2e;

/** The ports at which an operator reaches what watches a stack. */
record MonitoringPorts(int prometheus, int alertmanager, int grafana) {

    static MonitoringPorts free() {
        return new MonitoringPorts(Http.freePort(), Http.freePort(), Http.freePort());
    }

    /** The lines of {@code .env}. */
    String variables() {
        return "PROMETHEUS_PORT=" + prometheus + "\nALERTMANAGER_PORT=" + alertmanager + "\nGRAFANA_PORT=" + grafana
                + "\n";
    }
}
