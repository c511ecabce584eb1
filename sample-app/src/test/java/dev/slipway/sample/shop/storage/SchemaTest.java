package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void theSecondMigrationChangesNothing() throws Exception {
        try (TestDatabase server = new TestDatabase()) {
            assertThat(new Schema(server.address()).migrate()).isEqualTo(new Schema.Migration(1, "1"));
            assertThat(new Schema(server.address()).migrate()).isEqualTo(new Schema.Migration(0, "1"));
        }
    }
}
