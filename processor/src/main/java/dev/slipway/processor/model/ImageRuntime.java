package dev.slipway.processor.model;

/** Where the Java of an image comes from. */
public enum ImageRuntime {
    /** From the base image. */
    DISTROLESS,
    /** From {@code jlink}, which makes it of chosen modules. */
    JLINK
}
