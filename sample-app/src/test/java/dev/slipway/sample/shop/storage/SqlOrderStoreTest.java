package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.OrderStoreContract;
import dev.slipway.sample.shop.orders.Sales;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SqlOrderStoreTest extends OrderStoreContract {

    private static final Order ORDER = Orders.ofZoe();

    private TestDatabase server;
    private Database database;
    private OrderStore store;

    @BeforeEach
    void open() throws SQLException {
        server = new TestDatabase();
        new Schema(server.address()).migrate();
        database = server.open();
        store = new SqlOrderStore(database);
    }

    @AfterEach
    void close() throws SQLException {
        if (database != null) {
            database.close();
            server.close();
        }
    }

    @Override
    protected OrderStore store() {
        return store;
    }

    @Test
    void ordersOutliveTheService() {
        store.add(ORDER);
        database.close();
        database = server.open();

        assertThat(new SqlOrderStore(database).find(ORDER.id())).contains(ORDER);
    }

    @Test
    void anOrderIsStoredWholeOrNotAtAll() {
        breakItems("after the first statement");

        assertThatThrownBy(() -> store.add(ORDER)).isInstanceOf(StorageUnavailableException.class);
        assertThat(server.lines().read())
                .singleElement()
                .asString()
                .contains("relation \"order_items\" does not exist")
                .doesNotContain("Tea");
        breakItems("and whole again");
        assertThat(store.sales()).isEqualTo(new Sales(0, 0));
        store.add(ORDER);
        assertThat(store.newest(1)).containsExactly(ORDER);
    }

    @Test
    void aFailureLeavesTheConnectionsAsTheyWere() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> database.inTransaction(
                            connection -> connection.prepareCall("nonsense").execute()))
                    .isInstanceOf(StorageUnavailableException.class);
        }
        store.add(ORDER);

        assertThat(store.find(ORDER.id())).contains(ORDER);
        assertThat(database.connections().active()).isZero();
    }

    /** Renames the table of the items, and the second time back. */
    private void breakItems(String when) {
        String rename = when.startsWith("after")
                ? "alter table order_items rename to gone"
                : "alter table gone rename to order_items";
        database.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(rename);
            }
        });
    }
}
