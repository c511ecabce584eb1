package dev.slipway.sample.shop.orders;

/** The store does not answer now; the same call may succeed later. */
public final class StorageUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
