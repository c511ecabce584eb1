package dev.slipway.sample.shop.orders;

/** How many orders a store holds and what they are worth. */
public record Sales(long orders, long totalCents) {

    public Sales plus(Order order) {
        return new Sales(orders + 1, Math.addExact(totalCents, order.totalCents()));
    }

    public Sales minus(Order order) {
        return new Sales(orders - 1, Math.subtractExact(totalCents, order.totalCents()));
    }
}
