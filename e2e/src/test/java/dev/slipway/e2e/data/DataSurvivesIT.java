package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every acknowledged order is still there after the stack went down and came up again. */
@NeedsDocker
class DataSurvivesIT {

    private static final int ORDERS = 25;

    private final Shop shop;

    DataSurvivesIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void downAndUpKeepEveryOrder() {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            orders.add(shop.placeOrder());
        }
        String history = shop.migrations();
        List<String> operator = shop.stack().operator().state();

        shop.stack().compose("down").orFail();
        assertThat(shop.stack().containers(Shop.SERVICE)).isEmpty();
        CommandResult up = shop.stack().up().orFail();

        Report.say("down and up: up.sh took %s, all %d orders are there", up.took(), ORDERS);
        assertThat(shop.missing(orders)).isEmpty();
        assertThat(shop.http().get(orders.get(0)).statusCode()).isEqualTo(200);
        assertThat(shop.stack().operator().state()).isEqualTo(operator);
        assertThat(shop.migrations()).isEqualTo(history);
    }

    @Test
    void theMigrationHasEndedBeforeTheServiceStarts() {
        Container migration = shop.stack().container("orders-migration");
        assertThat(shop.container().startedAt()).isAfterOrEqualTo(migration.finishedAt());
        assertThat(migration.startedAt())
                .isAfterOrEqualTo(shop.stack().container("postgres-setup").finishedAt());
        assertThat(shop.migrations()).isNotEmpty();
    }
}
