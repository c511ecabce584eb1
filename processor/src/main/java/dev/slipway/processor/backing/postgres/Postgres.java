package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MetricsSource;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Postgres} says.
 *
 * @param version the major version, perhaps with a minor one
 * @param database the database, or the default if the annotation gives no name
 * @param user the role that owns the database
 */
record Postgres(
        Origin origin,
        JavaType type,
        String name,
        Version version,
        String database,
        String user,
        String envPrefix,
        Resources resources)
        implements BackingService {

    /** The superuser; no service connects as it. */
    public static final String ADMIN = "postgres";

    /** The role that may read statistics and nothing else. */
    public static final String EXPORTER = "slipway_exporter";

    @Override
    public int port() {
        return PostgresImages.PORT;
    }

    public String dataVolume() {
        return name + "-data";
    }

    /** The container that sets up the roles and ends. */
    public String setupName() {
        return name + "-setup";
    }

    public String adminSecret() {
        return name + "-admin-password";
    }

    public String userSecret() {
        return name + "-password";
    }

    public String exporterSecret() {
        return name + "-exporter-password";
    }

    @Override
    public List<EnvironmentVariable> connection() {
        return List.of(
                EnvironmentVariable.fixed(
                        origin, envPrefix + "_URL", "jdbc:postgresql://" + name + ":" + port() + "/" + database),
                EnvironmentVariable.fixed(origin, envPrefix + "_USER", user),
                EnvironmentVariable.secret(origin, envPrefix + "_PASSWORD", userSecret()));
    }

    @Override
    public List<String> secretNames() {
        return List.of(adminSecret(), userSecret(), exporterSecret());
    }

    @Override
    public Optional<MetricsSource> metrics() {
        return Optional.of(new MetricsSource(exporterName(), PostgresImages.EXPORTER_PORT, "/metrics"));
    }
}
