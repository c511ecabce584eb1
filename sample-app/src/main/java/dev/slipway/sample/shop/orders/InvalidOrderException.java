package dev.slipway.sample.shop.orders;

/** An order breaks a rule; the message says which, the field says where. */
public final class InvalidOrderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    InvalidOrderException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
