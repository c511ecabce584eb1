package dev.slipway.processor.framework.helidonmp;

import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.settings.ApplicationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The data source that the files name, with the pool HikariCP.
 *
 * @param prefix what the names of its settings begin with
 * @param keys the settings in the files
 */
record HelidonDataSource(String prefix, List<String> keys) {

    private static final String SOURCES = "javax.sql.DataSource.";

    /** The only data source of the files; empty if they name none or several, or one that no variable can name. */
    static Optional<HelidonDataSource> find(ApplicationSettings file) {
        var prefixes = new TreeSet<String>();
        for (String key : file.keys()) {
            int end = key.startsWith(SOURCES) ? key.indexOf('.', SOURCES.length()) : -1;
            if (end > 0) {
                prefixes.add(key.substring(0, end + 1));
            }
        }
        return prefixes.size() == 1 && prefixes.first().matches("[A-Za-z0-9._-]+")
                ? Optional.of(new HelidonDataSource(prefixes.first(), file.keys()))
                : Optional.empty();
    }

    /** The variables by which it finds a server: the pool has the address either itself or in a class of the driver. */
    List<EnvironmentVariable> connection(UsualServer server) {
        var variables = new ArrayList<EnvironmentVariable>();
        if (keys.contains(prefix + "dataSourceClassName")) {
            variables.add(setting(server, "dataSourceClassName", "org.postgresql.ds.PGSimpleDataSource"));
            variables.add(setting(server, "dataSource.url", server.reference("_URL")));
            variables.add(setting(server, "dataSource.user", server.reference("_USER")));
            variables.addAll(UsualServer.passwords(Map.of(prefix + "dataSource.password", server)));
        } else {
            variables.add(setting(server, "jdbcUrl", server.reference("_URL")));
            variables.add(setting(server, "username", server.reference("_USER")));
            if (keys.contains(prefix + "driverClassName")) {
                variables.add(setting(server, "driverClassName", "org.postgresql.Driver"));
            }
            variables.addAll(UsualServer.passwords(Map.of(prefix + "password", server)));
        }
        return variables;
    }

    /** Helidon looks for the usual name of a variable only if a file has the setting, else for the exact name. */
    private EnvironmentVariable setting(UsualServer server, String name, String value) {
        String key = prefix + name;
        return keys.contains(key) ? server.told(key, value) : server.setting(key, value);
    }
}
