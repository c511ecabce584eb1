package dev.slipway.processor.annotation;

/** Members of {@code @Label}, by name. Made from the annotation: do not edit. */
public final class LabelMembers {

    public static final String NAME = "name";
    public static final String VALUE = "value";

    private LabelMembers() {}
}
