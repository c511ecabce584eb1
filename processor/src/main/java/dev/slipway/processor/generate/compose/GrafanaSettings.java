package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.MonitoringServer;

/** {@code environment} of Grafana: nobody enters without the operator's password, and it calls nobody by itself. */
final class GrafanaSettings {

    /** Where it has the generated directory. */
    static final String DIRECTORY = "/etc/slipway/grafana";

    private static final String OFF = "false";

    private GrafanaSettings() {}

    static YamlMap environment(String address) {
        return new YamlMap()
                .put("GF_PATHS_PROVISIONING", DIRECTORY.concat("/provisioning"))
                .put("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH", DIRECTORY.concat("/dashboards/stack.json"))
                .put("GF_SERVER_ROOT_URL", address)
                .put("GF_LOG_MODE", "console")
                .put(
                        "GF_SECURITY_ADMIN_PASSWORD__FILE",
                        Environment.file(MonitoringServer.GRAFANA_PASSWORD),
                        "Of the user \"admin\". Grafana takes it at the first start, and keeps it in its volume.")
                .put("GF_USERS_ALLOW_SIGN_UP", OFF)
                .put("GF_AUTH_ANONYMOUS_ENABLED", OFF)
                .put("GF_SECURITY_DISABLE_GRAVATAR", "true")
                .put("GF_ANALYTICS_REPORTING_ENABLED", OFF, "It calls nobody by itself.")
                .put("GF_ANALYTICS_CHECK_FOR_UPDATES", OFF)
                .put("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", OFF)
                .put("GF_NEWS_NEWS_FEED_ENABLED", OFF)
                .put("GF_PLUGINS_PREINSTALL_DISABLED", "true");
    }
}
