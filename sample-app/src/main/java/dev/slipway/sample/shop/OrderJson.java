package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.JsonFields;
import dev.slipway.sample.shop.orders.InvalidOrderException;
import dev.slipway.sample.shop.orders.NewOrder;
import dev.slipway.sample.shop.orders.Order;
import dev.slipway.sample.shop.orders.OrderItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders as clients write and read them. */
final class OrderJson {

    private OrderJson() {}

    static NewOrder read(JsonFields json) {
        String customer = json.text("customer");
        List<OrderItem> items =
                json.objects("items").stream().map(OrderJson::readItem).toList();
        try {
            return new NewOrder(customer, items);
        } catch (InvalidOrderException e) {
            throw json.wrong(e.field(), e.getMessage());
        }
    }

    static Map<String, Object> write(Order order) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", order.id().toString());
        json.put("customer", order.customer());
        json.put("items", order.items().stream().map(OrderJson::writeItem).toList());
        json.put("totalCents", order.totalCents());
        json.put("placedAt", order.placedAt().toString());
        return json;
    }

    private static OrderItem readItem(JsonFields json) {
        try {
            return new OrderItem(json.text("product"), json.integer("quantity"), json.wholeNumber("unitPriceCents"));
        } catch (InvalidOrderException e) {
            throw json.wrong(e.field(), e.getMessage());
        }
    }

    private static Map<String, Object> writeItem(OrderItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("product", item.product());
        json.put("quantity", item.quantity());
        json.put("unitPriceCents", item.unitPriceCents());
        return json;
    }
}
