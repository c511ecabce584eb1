package dev.slipway.processor.framework.quarkus;

import dev.slipway.processor.model.Endpoints;

/** The paths of health and metrics, which the build of Quarkus puts together of several settings. */
final class QuarkusPaths {

    private QuarkusPaths() {}

    static Endpoints of(QuarkusSettings settings, boolean isManaged) {
        String root = isManaged
                ? below("/", settings.built("quarkus.management.root-path", "/q"))
                : below(
                        below("/", settings.built("quarkus.http.root-path", "/")),
                        settings.built("quarkus.http.non-application-root-path", "q"));
        String health = below(root, settings.built("quarkus.smallrye-health.root-path", "health"));
        return new Endpoints(
                root.equals("/") ? "" : root,
                below(health, settings.built("quarkus.smallrye-health.liveness-path", "live")),
                below(health, settings.built("quarkus.smallrye-health.readiness-path", "ready")),
                below(root, settings.built("quarkus.micrometer.export.prometheus.path", "metrics")));
    }

    /** A path that is either absolute or relative to another, without a slash at the end. */
    private static String below(String base, String path) {
        String whole = path.startsWith("/") ? path : base.equals("/") ? "/" + path : base + "/" + path;
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
