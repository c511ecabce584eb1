package dev.slipway.processor.model;

import java.util.List;

/**
 * A text that lies in a file of the operator's and nowhere else.
 *
 * @param keptIn the volumes in which a server keeps it, so that with them another one would be of no use
 */
public record Secret(String name, Source source, List<String> keptIn) {

    /** Where its text comes from. */
    public enum Source {
        /** The operator, since somebody outside the stack has to know it. */
        GIVEN,
        /** Chance, once. */
        MADE,
        /** Another secret, in the form that one program wants. */
        DERIVED
    }

    /** A secret that the operator writes. */
    static Secret given(String name) {
        return new Secret(name, Source.GIVEN, List.of());
    }

    /** A secret that may be another one at the next start. */
    static Secret made(String name) {
        return new Secret(name, Source.MADE, List.of());
    }

    /** A secret that is written in another form. */
    static Secret derived(String name) {
        return new Secret(name, Source.DERIVED, List.of());
    }
}
