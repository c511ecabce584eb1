package dev.slipway.processor.annotation;

/** Members of {@code @Migration}, by name. Made from the annotation: do not edit. */
public final class MigrationMembers {

    public static final String COMMAND = "command";
    public static final String MAIN = "main";
    public static final String TIMEOUT = "timeout";

    private MigrationMembers() {}
}
