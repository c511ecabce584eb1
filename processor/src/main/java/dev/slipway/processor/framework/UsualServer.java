package dev.slipway.processor.framework;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A server that a framework finds by its own settings. */
public final class UsualServer {

    private final BackingService server;

    UsualServer(BackingService server) {
        this.server = server;
    }

    /**
     * Where the settings know one of its kind: the one with the usual prefix, or the only one.
     *
     * @param kind the annotation of the kind
     * @param url the variable with the address, if it has the usual prefix
     */
    public static Optional<UsualServer> find(String kind, String url, List<BackingService> servers) {
        var found = new ArrayList<BackingService>();
        for (BackingService server : servers) {
            if (server.kind().equals(kind)) {
                if (server.connection().get(0).name().equals(url)) {
                    return Optional.of(new UsualServer(server));
                }
                found.add(server);
            }
        }
        return found.size() == 1 ? Optional.of(new UsualServer(found.get(0))) : Optional.empty();
    }

    public String name() {
        return server.name();
    }

    public int port() {
        return server.port();
    }

    /** A variable by which the framework finds the server. */
    public EnvironmentVariable setting(String name, String value) {
        return EnvironmentVariable.fixed(server.origin(), name, value);
    }

    /** A variable with the name by which frameworks find the value of a setting. */
    public EnvironmentVariable told(String key, String value) {
        return setting(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value);
    }

    /** A reference to the server's own variable with this end, as settings of frameworks refer to variables. */
    public String reference(String end) {
        return "${" + variable(end).name() + "}";
    }

    /** The server's own variable with this end. */
    public EnvironmentVariable variable(String end) {
        for (EnvironmentVariable variable : server.connection()) {
            if (variable.name().endsWith(end)) {
                return variable;
            }
        }
        throw new IllegalStateException(server.kind() + " has no " + end);
    }

    /**
     * The variable by which the launcher makes properties of the files with passwords.
     *
     * @param servers the servers, by the property that is the password of each
     */
    public static List<EnvironmentVariable> passwords(Map<String, UsualServer> servers) {
        var variables = new ArrayList<EnvironmentVariable>();
        var properties = new StringJoiner(",");
        for (var entry : servers.entrySet()) {
            UsualServer server = entry.getValue();
            properties.add(entry.getKey() + "=" + server.variable("_PASSWORD").environmentName());
            variables.clear();
            variables.add(server.setting("SLIPWAY_PROPERTIES", properties.toString()));
        }
        return variables;
    }
}
