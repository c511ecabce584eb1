package dev.slipway.processor.read;

import dev.slipway.processor.model.Origin;

/** A value that the compiler cannot resolve yet, and perhaps never. The compiler reports it. */
public final class UnresolvedValue extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Origin origin;

    UnresolvedValue(Origin origin) {
        super(origin.toString(), null, false, false);
        this.origin = origin;
    }

    public Origin origin() {
        return origin;
    }
}
