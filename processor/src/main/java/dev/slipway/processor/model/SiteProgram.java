package dev.slipway.processor.model;

import dev.slipway.processor.images.ImageFacts;
import java.util.List;
import java.util.Optional;

/**
 * A site that a web server serves: what {@code @StaticSite} says.
 *
 * @param privatePort the port at which the server tells of its own health, to the container and the exporter
 * @param unused where something was said that a site has no use for
 */
public record SiteProgram(
        Origin origin,
        NodeBuild build,
        List<Route> routes,
        List<RuntimeVariable> runtimeEnv,
        String contentSecurityPolicy,
        boolean spaFallback,
        String hashedPath,
        List<Network> trustedProxies,
        int privatePort,
        List<Origin> unused)
        implements Program {

    /** How many connections each process of the server may have. */
    public static final int WORKER_CONNECTIONS = 2048;

    @Override
    public <R> R accept(ProgramVisitor<R> visitor, Service service) {
        return visitor.visitSite(this, service);
    }

    @Override
    public List<Integer> ports(Service service) {
        return List.of(service.run().port());
    }

    /** Others are told on the port of the pages, and not on the private one. */
    @Override
    public int healthPort(Service service) {
        return service.run().port();
    }

    @Override
    public Optional<MetricsSource> exporter(Service service) {
        return Optional.of(new MetricsSource(service.name() + "-exporter", ImageFacts.SITE_EXPORTER_PORT, "/metrics"));
    }

    @Override
    public boolean takesRoutes() {
        return false;
    }

    @Override
    public boolean isPublishedByDefault() {
        return true;
    }

    @Override
    public boolean usesBackingServices() {
        return false;
    }

    @Override
    public boolean isLaunched(Service service) {
        return false;
    }

    @Override
    public List<SourceDirectory> sources() {
        return List.of(build.source());
    }

    @Override
    public List<EnvironmentVariable> buildArgs() {
        return build.args();
    }

    @Override
    public Resources defaultResources(Origin origin) {
        return new Resources(origin, Cpus.of("0.5"), ByteSize.of("128M"), Cpus.of("0.1"), ByteSize.of("32M"), 100);
    }
}
