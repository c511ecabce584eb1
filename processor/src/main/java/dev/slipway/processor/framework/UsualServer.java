package dev.slipway.processor.framework;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server of a kind that a framework finds by its own settings, which know one of each kind. */
public final class UsualServer {

    private final BackingService server;

    private UsualServer(BackingService server) {
        this.server = server;
    }

    /**
     * The one with the usual prefix, or the only one.
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

    /** A variable by which the framework finds the server. */
    public EnvironmentVariable setting(String name, String value) {
        return EnvironmentVariable.fixed(server.origin(), name, value);
    }

    /** A reference to the server's own variable with this end, as settings of frameworks refer to variables. */
    public String reference(String end) {
        return "${" + variable(end).name() + "}";
    }

    /** The password as a property that the launcher sets from its file. */
    public String passwordAs(String property) {
        return property + "=" + variable("_PASSWORD").environmentName();
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
}
