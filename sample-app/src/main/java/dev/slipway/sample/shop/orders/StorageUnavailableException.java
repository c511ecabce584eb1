package dev.slipway.sample.shop.orders;

/** What keeps the orders does not answer now; the same call may succeed later. */
public final class StorageUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
