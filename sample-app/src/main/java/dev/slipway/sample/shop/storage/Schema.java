package dev.slipway.sample.shop.storage;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** The tables, which the scripts in {@code db/migration} create. Each script runs only once. */
public final class Schema {

    private final Flyway flyway;

    public Schema(DatabaseAddress address) {
        this.flyway = Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .outOfOrder(false)
                .baselineOnMigrate(false)
                .cleanDisabled(true)
                // The database may still be starting.
                .connectRetries(5)
                .connectRetriesInterval(2)
                .load();
    }

    public Migration migrate() {
        MigrateResult result = flyway.migrate();
        return new Migration(
                result.migrationsExecuted,
                String.valueOf(flyway.info().current().getVersion()));
    }

    /** How many scripts have run, and the resulting version of the schema. */
    public record Migration(int applied, String version) {}
}
