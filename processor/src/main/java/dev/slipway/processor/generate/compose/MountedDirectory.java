package dev.slipway.processor.generate.compose;

import dev.slipway.processor.model.MonitoringServer;

/** The generated directories of what watches the stack, and where its containers have them. */
final class MountedDirectory {

    private MountedDirectory() {}

    /** The directory in the deploy directory. */
    static String of(MonitoringServer server) {
        return server.serviceName().concat("/");
    }

    static String inContainer(MonitoringServer server) {
        return server == MonitoringServer.GRAFANA ? GrafanaSettings.DIRECTORY : "/etc/".concat(server.serviceName());
    }

    /** A file that is there whenever the directory is. */
    static String file(MonitoringServer server) {
        return inContainer(server)
                + switch (server) {
                    case PROMETHEUS -> "/prometheus.yml";
                    case ALERTMANAGER -> "/alertmanager.yml";
                    case GRAFANA -> "/provisioning";
                    case BLACKBOX_EXPORTER -> "/blackbox.yml";
                };
    }

    /** Where it keeps its data. */
    static String data(MonitoringServer server) {
        return server == MonitoringServer.GRAFANA ? "/var/lib/grafana" : "/".concat(server.serviceName());
    }
}
