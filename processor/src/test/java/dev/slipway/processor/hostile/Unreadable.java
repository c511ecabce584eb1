package dev.slipway.processor.hostile;

/** A text that the reader of its language refuses. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
        super(reason);
    }
}
