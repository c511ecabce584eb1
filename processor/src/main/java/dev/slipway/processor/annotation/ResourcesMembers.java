package dev.slipway.processor.annotation;

/** Members of {@code @Resources}, by name. Made from the annotation: do not edit. */
public final class ResourcesMembers {

    public static final String CPUS = "cpus";
    public static final String MEMORY = "memory";
    public static final String PIDS = "pids";
    public static final String RESERVED_CPUS = "reservedCpus";
    public static final String RESERVED_MEMORY = "reservedMemory";

    private ResourcesMembers() {}
}
