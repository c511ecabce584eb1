package dev.slipway.processor.model;

/**
 * The Java release that a compile makes classes for.
 *
 * @param release the release
 * @param hasPreview whether its preview features are on; no other release then loads the classes
 */
public record SourceLevel(int release, boolean hasPreview) {

    /** The oldest release for which the generated classes compile. */
    public static final int LEAST = 11;
}
