package dev.slipway.processor.annotation;

/** Members of {@code @Env}, by name. Made from the annotation: do not edit. */
public final class EnvMembers {

    public static final String NAME = "name";
    public static final String SECRET = "secret";
    public static final String VALUE = "value";
    public static final String VARIABLE = "variable";

    private EnvMembers() {}
}
