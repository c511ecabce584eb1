package dev.slipway.processor.model;

import dev.slipway.processor.images.ImageFacts;
import java.util.List;
import java.util.Optional;

/**
 * A site that a web server serves: what {@code @StaticSite} says.
 *
 * @param privatePort the port at which the server shows its own health and numbers, to the container and the exporter
 * @param unused the places of members that have no effect for a site
 */
public record SiteProgram(
        Origin origin,
        SiteBuild build,
        List<Route> routes,
        List<RuntimeVariable> runtimeEnv,
        SiteHeaders headers,
        boolean spaFallback,
        String hashedPath,
        List<Network> trustedProxies,
        int privatePort,
        List<Origin> unused)
        implements Program {

    @Override
    public <R> R accept(ProgramVisitor<R> visitor, Service service) {
        return visitor.visitSite(this, service);
    }

    @Override
    public List<Integer> ports(Service service) {
        return List.of(service.run().port());
    }

    /** The port of the pages: the private one is not for others. */
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
    public boolean mayCallOut() {
        return false;
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
    public Framework framework() {
        return UnknownFramework.INSTANCE;
    }

    @Override
    public Resources defaultResources(Origin origin) {
        return new Resources(origin, Cpus.of("0.5"), ByteSize.of("128M"), Cpus.of("0.1"), ByteSize.of("32M"), 100);
    }
}
