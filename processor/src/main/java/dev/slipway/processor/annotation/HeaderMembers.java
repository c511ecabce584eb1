package dev.slipway.processor.annotation;

/** Members of {@code @Header}, by name. Made from the annotation: do not edit. */
public final class HeaderMembers {

    public static final String NAME = "name";
    public static final String VALUE = "value";

    private HeaderMembers() {}
}
