package io.micronaut.runtime;

/** What the compile finds of Micronaut. */
public final class Micronaut {

    private Micronaut() {}
}
