package dev.slipway.annotations;

/** Where the Java of an image comes from. */
public enum ImageRuntime {
    /** Google's distroless Java image, with all modules of a Java runtime. */
    DISTROLESS,
    /**
     * A runtime with some modules only, made by {@code jlink} during the image build, on Google's distroless base
     * image: about half the size. The modules are those that services commonly need ({@code docs/image.md} lists them)
     * and {@link ContainerImage#modules()}.
     */
    JLINK
}
