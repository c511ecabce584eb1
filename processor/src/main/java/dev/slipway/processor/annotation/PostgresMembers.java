package dev.slipway.processor.annotation;

/** Members of {@code @Postgres}, by name. Made from the annotation: do not edit. */
public final class PostgresMembers {

    public static final String DATABASE = "database";
    public static final String ENV_PREFIX = "envPrefix";
    public static final String NAME = "name";
    public static final String RESOURCES = "resources";
    public static final String USER = "user";
    public static final String VERSION = "version";

    private PostgresMembers() {}
}
