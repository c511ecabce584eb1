package dev.slipway.processor.read;

/** A value that the compiler itself cannot resolve yet, and perhaps never: it is the compiler that reports it. */
final class UnresolvedValue extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnresolvedValue(String what) {
        super(what, null, false, false);
    }
}
