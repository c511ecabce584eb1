package com.acme.shop;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.annotations.DependsOn;
import dev.slipway.annotations.HealthCheck;
import dev.slipway.annotations.Migration;

@ContainerImage(main = StockService.Main.class, env = {}, publish = {})
@HealthCheck
@Migration(main = StockService.Migrate.class, timeout = "1h")
@DependsOn(ShopDatabase.class)
final class StockService {

    private StockService() {}

    static final class Main {
        private Main() {}

        public static void main(String... args) {
            System.out.println(ShopDatabaseSettings.secret(ShopDatabaseSettings.SECRET_DATABASE_PASSWORD));
        }
    }

    static final class Migrate {
        private Migrate() {}

        public static void main(String[] args) throws Throwable {
            throw new Throwable();
        }
    }
}
