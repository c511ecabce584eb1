package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderItem;
import dev.slipway.sample.shop.orders.OrderStore;
import dev.slipway.sample.shop.orders.Sales;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps orders in the tables of {@link Schema}. */
public final class SqlOrderStore implements OrderStore {

    private static final String INSERT_ORDER = "insert into orders (id, customer, placed_at) values (?, ?, ?)";

    private static final String INSERT_ITEM =
            "insert into order_items (order_id, position, product, quantity, unit_price_cents) values (?, ?, ?, ?, ?)";

    private static final String FIND = """
            select id, customer, placed_at, product, quantity, unit_price_cents
            from orders join order_items on order_id = id
            where id = ?
            order by position""";

    private static final String NEWEST = """
            select id, customer, placed_at, product, quantity, unit_price_cents
            from (select * from orders order by number desc limit ?) newest join order_items on order_id = id
            order by number desc, position""";

    /** One statement, so that both numbers are from the same moment. */
    private static final String SALES = """
            select (select count(*) from orders),
                   (select coalesce(sum(quantity * unit_price_cents), 0) from order_items)""";

    private final Database database;

    public SqlOrderStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(Order order) {
        database.inTransaction(connection -> {
            insert(connection, order);
            return insertItems(connection, order);
        });
    }

    @Override
    public Optional<Order> find(UUID id) {
        return select(FIND, id).stream().findFirst();
    }

    @Override
    public List<Order> newest(int limit) {
        return select(NEWEST, limit);
    }

    @Override
    public Sales sales() {
        return database.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SALES);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return new Sales(row.getLong(1), row.getLong(2));
            }
        });
    }

    private List<Order> select(String query, Object parameter) {
        return database.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setObject(1, parameter);
                try (ResultSet rows = statement.executeQuery()) {
                    return OrderRows.read(rows);
                }
            }
        });
    }

    private static void insert(Connection connection, Order order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_ORDER)) {
            statement.setObject(1, order.id());
            statement.setString(2, order.customer());
            statement.setObject(3, order.placedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static int[] insertItems(Connection connection, Order order) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_ITEM)) {
            int position = 0;
            for (OrderItem item : order.items()) {
                statement.setObject(1, order.id());
                statement.setInt(2, position++);
                statement.setString(3, item.product());
                statement.setInt(4, item.quantity());
                statement.setLong(5, item.unitPriceCents());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
