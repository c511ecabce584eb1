package dev.slipway.sample.shop;

import dev.slipway.sample.shop.log.LibraryLog;
import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.storage.DatabaseAddress;
import dev.slipway.sample.shop.storage.Schema;

/** Brings the tables of the database to the version that this version of the service needs, and ends. */
public final class Migrate {

    private Migrate() {}

    public static void main(String[] args) {
        ServiceLog log = new ServiceLog(System.out);
        LibraryLog.writeTo(log);
        System.exit(migrate(ShopEnvironment.ofProcess(), log) ? 0 : 1);
    }

    static boolean migrate(ShopEnvironment environment, ServiceLog log) {
        try {
            DatabaseAddress address = environment
                    .database()
                    .orElseThrow(() -> new IllegalStateException("the environment names no database"));
            Schema.Migration migration = new Schema(address).migrate();
            log.info("migrations applied: " + migration.applied() + ", version of the schema: " + migration.version());
            return true;
        } catch (RuntimeException e) {
            log.failure("the schema was not migrated", e);
            return false;
        }
    }
}
