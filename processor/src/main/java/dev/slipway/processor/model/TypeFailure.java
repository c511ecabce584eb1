package dev.slipway.processor.model;

/** A mistake of Slipway itself, with the type that was being processed. */
public final class TypeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    public TypeFailure(String type, RuntimeException cause) {
        super(cause);
        this.type = type;
    }

    /** The qualified name of the type. */
    public String type() {
        return type;
    }
}
