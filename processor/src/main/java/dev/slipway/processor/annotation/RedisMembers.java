package dev.slipway.processor.annotation;

/** Members of {@code @Redis}, by name. Made from the annotation: do not edit. */
public final class RedisMembers {

    public static final String ENV_PREFIX = "envPrefix";
    public static final String MAX_MEMORY = "maxMemory";
    public static final String NAME = "name";
    public static final String PERSISTENT = "persistent";
    public static final String VERSION = "version";

    private RedisMembers() {}
}
