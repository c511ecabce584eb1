package dev.slipway.sample.shop.http;

/** A request that cannot be answered as asked; becomes a response with the status and the message. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;

    public ApiException(int status, String message) {
        this(status, message, null);
    }

    /** Takes the name of the wrong field of the body, or of the wrong query parameter. */
    public ApiException(int status, String message, String field) {
        super(message);
        this.status = status;
        this.field = field;
    }

    Response response() {
        return field == null ? Response.error(status, getMessage()) : Response.error(status, getMessage(), field);
    }
}
