package dev.slipway.sample.shop.orders;

/** A product, how many of it, and what one of it cost when it was ordered. */
public record OrderItem(String product, int quantity, long unitPriceCents) {

    private static final int MAX_PRODUCT_LENGTH = 80;
    private static final int MAX_QUANTITY = 1_000;
    private static final long MAX_UNIT_PRICE_CENTS = 100_000_000;

    public OrderItem {
        product = new Field("product").text(product, MAX_PRODUCT_LENGTH);
        new Field("quantity").range(quantity, 1, MAX_QUANTITY);
        new Field("unitPriceCents").range(unitPriceCents, 0, MAX_UNIT_PRICE_CENTS);
    }

    /** The limits above rule an overflow out; should they grow, it is an error and never a wrong sum. */
    public long totalCents() {
        return Math.multiplyExact(unitPriceCents, quantity);
    }
}
