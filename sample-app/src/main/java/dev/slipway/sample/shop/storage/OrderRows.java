package dev.slipway.sample.shop.storage;

import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads orders from rows that hold one item each, in the order of the rows. */
final class OrderRows {

    private OrderRows() {}

    static List<Order> read(ResultSet rows) throws SQLException {
        Map<UUID, Order> orders = new LinkedHashMap<>();
        while (rows.next()) {
            Order part = readPart(rows);
            orders.merge(part.id(), part, OrderRows::join);
        }
        return List.copyOf(orders.values());
    }

    private static Order readPart(ResultSet row) throws SQLException {
        OrderItem item =
                new OrderItem(row.getString("product"), row.getInt("quantity"), row.getLong("unit_price_cents"));
        return new Order(
                row.getObject("id", UUID.class),
                row.getString("customer"),
                List.of(item),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }

    private static Order join(Order first, Order next) {
        List<OrderItem> items =
                Stream.concat(first.items().stream(), next.items().stream()).toList();
        return new Order(first.id(), first.customer(), items, first.placedAt());
    }
}
