package dev.slipway.processor.plan.monitoring;

import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Value;
import java.util.List;

/** The environment of Grafana: nobody gets in without the operator's password, and Grafana calls no host by itself. */
final class GrafanaSettings {

    /** The path of the generated directory in the container. */
    static final String DIRECTORY = "/etc/slipway/grafana";

    private static final String OFF = "false";

    private GrafanaSettings() {}

    /**
     * The environment.
     *
     * @param address the address at which the operator opens it
     */
    static List<Setting> environment(Value address) {
        return List.of(
                new Setting("GF_PATHS_PROVISIONING", DIRECTORY + "/provisioning"),
                new Setting("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH", DIRECTORY + "/dashboards/stack.json"),
                new Setting("GF_SERVER_ROOT_URL", address),
                new Setting("GF_LOG_MODE", "console"),
                new Setting(
                        "GF_SECURITY_ADMIN_PASSWORD__FILE",
                        new Value.SecretPath(MonitoringServer.GRAFANA_PASSWORD),
                        "Of the user \"admin\". Grafana takes it at the first start, and keeps it in its volume."),
                new Setting("NO_PROXY", new Value.Text("*"), "What it asks is in this stack, not behind a proxy."),
                new Setting("GF_USERS_ALLOW_SIGN_UP", OFF),
                new Setting("GF_AUTH_ANONYMOUS_ENABLED", OFF),
                new Setting("GF_SECURITY_DISABLE_GRAVATAR", "true"),
                new Setting("GF_ANALYTICS_REPORTING_ENABLED", new Value.Text(OFF), "It calls nobody by itself."),
                new Setting("GF_ANALYTICS_CHECK_FOR_UPDATES", OFF),
                new Setting("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", OFF),
                new Setting("GF_NEWS_NEWS_FEED_ENABLED", OFF),
                new Setting("GF_PLUGINS_PREINSTALL_DISABLED", "true"));
    }
}
