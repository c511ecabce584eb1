package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that a JVM runs from the jar of the module.
 *
 * @param main the class whose {@code main} starts the service
 * @param modules the modules asked for beside those that every runtime of {@code jlink} has
 * @param javaVersion the release asked for, 0 for the smallest that fits
 * @param sourceLevel the release that the service is compiled for
 */
public record JavaProgram(
        MainClass main,
        ImageRuntime runtime,
        List<String> modules,
        int javaVersion,
        int sourceLevel,
        List<String> jvmOptions)
        implements Program {

    /** What the names of the classes end with that are generated for a service. */
    public static final String LAUNCHER = "Launcher";

    public static final String HEALTH_PROBE = "HealthProbe";
    public static final String SETTINGS = "Settings";

    /** The releases for which Google builds distroless images. */
    public static final List<Integer> RELEASES = List.of(17, 21, 25);

    /** Whether the Java of the image is made of chosen modules. */
    public boolean isJlink() {
        return runtime == ImageRuntime.JLINK;
    }

    /** The Java release of the image. */
    public int release() {
        if (javaVersion != 0) {
            return javaVersion;
        }
        for (int release : RELEASES) {
            if (release >= sourceLevel) {
                return release;
            }
        }
        return RELEASES.get(RELEASES.size() - 1);
    }

    @Override
    public <R> R accept(ProgramVisitor<R> visitor, Service service) {
        return visitor.visitJava(this, service);
    }

    @Override
    public List<Integer> ports(Service service) {
        var ports = new ArrayList<Integer>();
        ports.add(service.run().port());
        if (service.healthCheck().isPresent()
                && !ports.contains(service.healthCheck().get().port())) {
            ports.add(service.healthCheck().get().port());
        }
        if (service.metrics().isPresent()
                && !ports.contains(service.metrics().get().port())) {
            ports.add(service.metrics().get().port());
        }
        return ports;
    }

    @Override
    public int healthPort(Service service) {
        return service.healthCheck().orElseThrow().port();
    }

    @Override
    public Optional<MetricsSource> exporter(Service service) {
        return Optional.empty();
    }

    /**
     * Something may have to be waited for before {@code main} is called, or another one may be called instead. It is
     * decided by the annotations of this class alone, for which the launcher is generated.
     */
    @Override
    public boolean isLaunched(Service service) {
        if (!service.dependencies().isEmpty()
                || service.migration().isPresent()
                        && service.migration().get().main().isPresent()) {
            return true;
        }
        for (BackingService server : service.backing()) {
            if (!server.isCache()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public boolean takesRoutes() {
        return true;
    }

    @Override
    public boolean isPublishedByDefault() {
        return false;
    }

    @Override
    public boolean usesBackingServices() {
        return true;
    }

    @Override
    public List<SourceDirectory> sources() {
        return List.of();
    }

    @Override
    public List<EnvironmentVariable> buildArgs() {
        return List.of();
    }

    @Override
    public List<RuntimeVariable> runtimeEnv() {
        return List.of();
    }

    @Override
    public Resources defaultResources(Origin origin) {
        return Resources.defaults(origin);
    }
}
