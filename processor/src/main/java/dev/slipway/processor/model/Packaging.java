package dev.slipway.processor.model;

/** What the build of a Java program leaves for its image. */
public enum Packaging {
    /** A jar, and its dependencies in {@code lib/} beside it, or a shaded jar. */
    PLAIN(""),
    /** A jar with the classes of the dependencies, which may lie in {@code lib/} as well. */
    SHADED(""),
    /** One jar that holds the dependencies as jars. */
    NESTED_JARS(""),
    /** A jar, with or without directories beside it, that depends on settings of the build. */
    QUARKUS_APP("quarkus-artifact.properties");

    private final String artifact;

    Packaging(String artifact) {
        this.artifact = artifact;
    }

    /** The file that names what the build left; empty if that is the jar that an option names. */
    public String artifact() {
        return artifact;
    }
}
