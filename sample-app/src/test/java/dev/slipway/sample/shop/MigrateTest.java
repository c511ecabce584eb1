package dev.slipway.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.sample.shop.log.Lines;
import org.junit.jupiter.api.Test;

class MigrateTest {

    private final Lines lines = new Lines();

    @Test
    void withoutADatabaseItFailsAndSaysWhy() {
        assertThat(Migrate.migrate(new ShopEnvironment(name -> null, name -> null), lines.log())).isFalse();
        assertThat(lines.read())
                .containsExactly("ERROR the schema was not migrated:"
                        + " IllegalStateException: the environment names no database");
    }
}
