package dev.slipway.processor.annotation;

/** Members of {@code @Volume}, by name. Made from the annotation: do not edit. */
public final class VolumeMembers {

    public static final String NAME = "name";
    public static final String PATH = "path";
    public static final String READ_ONLY = "readOnly";

    private VolumeMembers() {}
}
