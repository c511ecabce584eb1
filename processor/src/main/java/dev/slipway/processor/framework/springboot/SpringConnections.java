package dev.slipway.processor.framework.springboot;

import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.EnvironmentVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How Spring Boot finds its servers. Each property refers to what the service knows of a server anyway: to a variable,
 * and for the password to a property that Spring makes of the secret's file. So no password is in the environment.
 */
final class SpringConnections {

    private static final String SECRETS = "optional:configtree:/run/secrets/";

    private final Optional<UsualServer> database;
    private final Optional<UsualServer> redis;
    private final List<EnvironmentVariable> variables = new ArrayList<>();

    SpringConnections(Optional<UsualServer> database, Optional<UsualServer> redis) {
        this.database = database;
        this.redis = redis;
    }

    List<EnvironmentVariable> variables() {
        if (database.isPresent()) {
            UsualServer server = database.get();
            variables.add(server.setting("SPRING_DATASOURCE_URL", server.reference("_URL")));
            variables.add(server.setting("SPRING_DATASOURCE_USERNAME", server.reference("_USER")));
            variables.add(server.setting("SPRING_DATASOURCE_PASSWORD", password(server)));
            // A file that names the driver of a database in memory would otherwise win over the driver of the address.
            variables.add(server.setting("SPRING_DATASOURCE_DRIVER_CLASS_NAME", "org.postgresql.Driver"));
        }
        if (redis.isPresent()) {
            variables.add(
                    redis.get().setting("SPRING_DATA_REDIS_HOST", redis.get().name()));
            variables.add(redis.get().setting("SPRING_DATA_REDIS_PASSWORD", password(redis.get())));
        }
        if (!variables.isEmpty()) {
            UsualServer server = database.isPresent() ? database.get() : redis.get();
            variables.add(server.setting("SPRING_CONFIG_IMPORT", SECRETS));
        }
        return variables;
    }

    /** A reference to the property that has the name of the secret. */
    private static String password(UsualServer server) {
        return "${" + server.variable("_PASSWORD").secret() + "}";
    }
}
