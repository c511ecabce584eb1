package dev.slipway.processor.annotation;

/** Members of {@code @DependsOn}, by name. Made from the annotation: do not edit. */
public final class DependsOnMembers {

    public static final String VALUE = "value";

    private DependsOnMembers() {}
}
