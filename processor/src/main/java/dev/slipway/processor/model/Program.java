package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What runs in the container of a service. Facts about it are methods here; code that differs for each kind is a
 * {@link ProgramVisitor}. A new kind does not compile until it has all of them.
 */
public sealed interface Program permits JavaProgram, SiteProgram {

    /** Calls the method of the visitor for this kind. */
    <R> R accept(ProgramVisitor<R> visitor, Service service);

    /** The ports on which it listens for others, in the order of the annotations. */
    List<Integer> ports(Service service);

    /** The port for health requests of others, if the service has a health check. */
    int healthPort(Service service);

    /** Where an exporter shows its metrics; empty if the program itself shows them, or nothing does. */
    Optional<MetricsSource> exporter(Service service);

    /** The requests that it passes on to other services. */
    List<Route> routes();

    /** Whether others may pass requests on to it. */
    boolean takesRoutes();

    /** Whether it may connect to hosts outside the stack. */
    boolean mayCallOut();

    /** Whether it can use backing services. */
    boolean usesBackingServices();

    /** Whether a generated launcher starts it, which waits for its dependencies or migrates. */
    boolean isLaunched(Service service);

    /** The directories of the project from which its image is built; empty for an image from the jar. */
    List<SourceDirectory> sources();

    /** The variables of the build of its image. */
    List<EnvironmentVariable> buildArgs();

    /** The operator's variables that reach its page. */
    List<RuntimeVariable> runtimeEnv();

    /** The framework that it is written with. */
    Framework framework();

    /** The limits of a service without {@code @Resources}. */
    Resources defaultResources(Origin origin);
}
