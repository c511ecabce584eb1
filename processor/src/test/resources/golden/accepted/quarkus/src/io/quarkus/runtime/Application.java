package io.quarkus.runtime;

/** What the compile finds of Quarkus. */
public class Application {}
