package dev.slipway.processor.annotation;

/** Members of {@code @ContainerImage}, by name. Made from the annotation: do not edit. */
public final class ContainerImageMembers {

    public static final String ARGS = "args";
    public static final String BASE_IMAGE = "baseImage";
    public static final String ENV = "env";
    public static final String JAVA_VERSION = "javaVersion";
    public static final String JVM_OPTIONS = "jvmOptions";
    public static final String LABELS = "labels";
    public static final String MAIN = "main";
    public static final String MODULES = "modules";
    public static final String NAME = "name";
    public static final String OUTBOUND = "outbound";
    public static final String PORT = "port";
    public static final String PUBLISH = "publish";
    public static final String REPLICAS = "replicas";
    public static final String REPOSITORY = "repository";
    public static final String RESTART = "restart";
    public static final String RUNTIME = "runtime";
    public static final String STOP_GRACE_PERIOD = "stopGracePeriod";
    public static final String TMP_SIZE = "tmpSize";
    public static final String USER = "user";
    public static final String VOLUMES = "volumes";

    private ContainerImageMembers() {}
}
