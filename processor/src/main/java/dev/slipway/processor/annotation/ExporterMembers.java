package dev.slipway.processor.annotation;

/** Members of {@code @Exporter}, by name. Made from the annotation: do not edit. */
public final class ExporterMembers {

    public static final String COMMAND = "command";
    public static final String ENTRYPOINT = "entrypoint";
    public static final String ENV = "env";
    public static final String IMAGE = "image";
    public static final String PATH = "path";
    public static final String PORT = "port";
    public static final String USER = "user";

    private ExporterMembers() {}
}
