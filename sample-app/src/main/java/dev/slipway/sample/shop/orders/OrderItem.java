package dev.slipway.sample.shop.orders;

/** A product, its quantity, and its price when it was ordered. */
public record OrderItem(String product, int quantity, long unitPriceCents) {

    private static final int MAX_PRODUCT_LENGTH = 80;
    private static final int MAX_QUANTITY = 1_000;
    private static final long MAX_UNIT_PRICE_CENTS = 100_000_000;

    public OrderItem {
        product = new Field("product").text(product, MAX_PRODUCT_LENGTH);
        new Field("quantity").range(quantity, 1, MAX_QUANTITY);
        new Field("unitPriceCents").range(unitPriceCents, 0, MAX_UNIT_PRICE_CENTS);
    }

    /** The limits above exclude an overflow. If they grow, it is an error and not a wrong sum. */
    public long totalCents() {
        return Math.multiplyExact(unitPriceCents, quantity);
    }
}
