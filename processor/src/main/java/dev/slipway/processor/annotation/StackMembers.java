package dev.slipway.processor.annotation;

/** Members of {@code @Stack}, by name. Made from the annotation: do not edit. */
public final class StackMembers {

    public static final String MONITORING = "monitoring";
    public static final String NAME = "name";
    public static final String SERVICES = "services";

    private StackMembers() {}
}
