package dev.slipway.processor.annotation;

/** Members of {@code @BackingService}, by name. Made from the annotation: do not edit. */
public final class BackingServiceMembers {

    public static final String COMMAND = "command";
    public static final String ENTRYPOINT = "entrypoint";
    public static final String ENV = "env";
    public static final String EXPORTER = "exporter";
    public static final String HEALTH_CHECK = "healthCheck";
    public static final String IMAGE = "image";
    public static final String NAME = "name";
    public static final String PORT = "port";
    public static final String RESOURCES = "resources";
    public static final String TMPFS = "tmpfs";
    public static final String USER = "user";
    public static final String VOLUMES = "volumes";

    private BackingServiceMembers() {}
}
