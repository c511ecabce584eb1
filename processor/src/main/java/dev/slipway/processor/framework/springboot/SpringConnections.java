package dev.slipway.processor.framework.springboot;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.RequiredLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How Spring Boot finds its servers. Each property refers to what the service knows of a server anyway: to a variable,
 * and for the password to a property that Spring makes of the secret's file. So no password is in the environment.
 */
final class SpringConnections {

    private static final String SECRETS = "optional:configtree:/run/secrets/";

    private final Set<SpringPart> parts;
    private final List<BackingService> servers;
    private final List<EnvironmentVariable> variables = new ArrayList<>();

    SpringConnections(Set<SpringPart> parts, List<BackingService> servers) {
        this.parts = parts;
        this.servers = servers;
    }

    List<EnvironmentVariable> variables() {
        Optional<UsualServer> database = UsualServer.find(AnnotationNames.POSTGRES, "DATABASE_URL", servers);
        if (database.isPresent()) {
            addDatabase(database.get());
        }
        Optional<UsualServer> redis = UsualServer.find(AnnotationNames.REDIS, "REDIS_URL", servers);
        if (redis.isPresent() && parts.contains(SpringPart.REDIS)) {
            variables.add(
                    redis.get().setting("SPRING_DATA_REDIS_HOST", redis.get().name()));
            variables.add(redis.get().setting("SPRING_DATA_REDIS_PASSWORD", password(redis.get())));
        }
        addSecrets();
        return variables;
    }

    /** The drivers of the database. */
    List<RequiredLibrary> drivers() {
        var drivers = new ArrayList<RequiredLibrary>();
        Optional<UsualServer> database = UsualServer.find(AnnotationNames.POSTGRES, "DATABASE_URL", servers);
        if (database.isPresent()) {
            String reason = "@Postgres of " + database.get().name();
            if (parts.contains(SpringPart.JDBC)) {
                drivers.add(new RequiredLibrary("postgresql", "org.postgresql:postgresql", reason));
            }
            if (parts.contains(SpringPart.R2DBC)) {
                drivers.add(new RequiredLibrary("r2dbc-postgresql", "org.postgresql:r2dbc-postgresql", reason));
            }
        }
        return drivers;
    }

    private void addDatabase(UsualServer server) {
        if (parts.contains(SpringPart.JDBC)) {
            addJdbc(server, "SPRING_DATASOURCE", "_USERNAME");
        }
        if (parts.contains(SpringPart.R2DBC)) {
            String url = server.variable("_URL").value().substring("jdbc:".length());
            variables.add(server.setting("SPRING_R2DBC_URL", "r2dbc:" + url));
            variables.add(server.setting("SPRING_R2DBC_USERNAME", server.reference("_USER")));
            variables.add(server.setting("SPRING_R2DBC_PASSWORD", password(server)));
        }
        // Beside R2DBC Spring makes no data source, so what speaks JDBC alone has an address of its own.
        if (parts.contains(SpringPart.JDBC) && parts.contains(SpringPart.R2DBC)) {
            if (parts.contains(SpringPart.FLYWAY)) {
                addJdbc(server, "SPRING_FLYWAY", "_USER");
            }
            if (parts.contains(SpringPart.LIQUIBASE)) {
                addJdbc(server, "SPRING_LIQUIBASE", "_USER");
            }
        }
    }

    private void addJdbc(UsualServer server, String prefix, String user) {
        variables.add(server.setting(prefix + "_URL", server.reference("_URL")));
        variables.add(server.setting(prefix + user, server.reference("_USER")));
        variables.add(server.setting(prefix + "_PASSWORD", password(server)));
        // A file that names the driver of a database in memory would otherwise win over the driver of the address.
        variables.add(server.setting(prefix + "_DRIVER_CLASS_NAME", "org.postgresql.Driver"));
    }

    /** The secrets become properties also where none is told, since a file may refer to them. */
    private void addSecrets() {
        for (BackingService server : servers) {
            if (isUsed(server.kind())) {
                variables.add(EnvironmentVariable.fixed(server.origin(), "SPRING_CONFIG_IMPORT", SECRETS));
                return;
            }
        }
    }

    private boolean isUsed(String kind) {
        return switch (kind) {
            case AnnotationNames.POSTGRES -> parts.contains(SpringPart.JDBC) || parts.contains(SpringPart.R2DBC);
            case AnnotationNames.REDIS -> parts.contains(SpringPart.REDIS);
            default -> false;
        };
    }

    /** A reference to the property that has the name of the secret. */
    private static String password(UsualServer server) {
        return "${" + server.variable("_PASSWORD").secret() + "}";
    }
}
