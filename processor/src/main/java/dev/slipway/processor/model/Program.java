package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What runs in the container of a service. A fact that others ask of it is a method here; what others do for each kind
 * is a {@link ProgramVisitor}. A kind that is added does not compile until it answers every question.
 */
public sealed interface Program permits JavaProgram, SiteProgram {

    /** Calls the method of the visitor for this kind. */
    <R> R accept(ProgramVisitor<R> visitor, Service service);

    /** The ports on which it listens for others, in the order in which they were said. */
    List<Integer> ports(Service service);

    /** The port at which others ask for the health of a service that has a health check. */
    int healthPort(Service service);

    /** Where a container beside it shows its metrics; empty where the program itself does, or nothing. */
    Optional<MetricsSource> exporter(Service service);

    /** The requests that it passes on to other services. */
    List<Route> routes();

    /** Whether others may pass requests on to it. */
    boolean takesRoutes();

    /** Whether people open it in a browser, so that it is published where nothing says otherwise. */
    boolean isPublishedByDefault();

    /** Whether a backing service is of use to it. */
    boolean usesBackingServices();

    /** Whether a generated class starts it, which waits for what the program needs, or migrates. */
    boolean isLaunched(Service service);

    /** The directories of the project from which its image is built; empty where that is built from the jar. */
    List<SourceDirectory> sources();

    /** The variables of the build of its image. */
    List<EnvironmentVariable> buildArgs();

    /** The operator's variables that reach its page. */
    List<RuntimeVariable> runtimeEnv();

    /** The limits of a service that says nothing about them. */
    Resources defaultResources(Origin origin);
}
