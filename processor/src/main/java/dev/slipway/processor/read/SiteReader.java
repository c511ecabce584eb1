package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.annotation.StaticSiteMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Network;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.RequestRate;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Site;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @StaticSite} → {@link Site}. */
final class SiteReader {

    private static final int PRIVATE_PORT = 8081;

    private static final List<String> IMAGE_MEMBERS = List.of(
            ContainerImageMembers.MAIN,
            ContainerImageMembers.RUNTIME,
            ContainerImageMembers.MODULES,
            ContainerImageMembers.JAVA_VERSION,
            ContainerImageMembers.USER,
            ContainerImageMembers.ENV,
            ContainerImageMembers.JVM_OPTIONS,
            ContainerImageMembers.ARGS,
            ContainerImageMembers.VOLUMES,
            ContainerImageMembers.REPLICAS);
    private static final List<String> HEALTH_MEMBERS =
            List.of(HealthCheckMembers.COMMAND, HealthCheckMembers.LIVENESS, HealthCheckMembers.READINESS);

    private SiteReader() {}

    /**
     * Reads a site.
     *
     * @param image what stands beside it
     * @param healthCheck what may stand beside it
     */
    static Site read(
            Members members, Members image, Optional<Members> healthCheck, TypeElement type, List<Origin> wrong) {
        return new Site(
                members.origin(),
                members.text(StaticSiteMembers.SOURCE),
                members.texts(StaticSiteMembers.CHECKS),
                members.text(StaticSiteMembers.BUILD),
                members.text(StaticSiteMembers.OUTPUT),
                routes(members),
                members.texts(StaticSiteMembers.RUNTIME_ENV, Site.RuntimeVariable::new),
                EnvironmentReader.read(members, StaticSiteMembers.BUILD_ARGS),
                members.text(StaticSiteMembers.CONTENT_SECURITY_POLICY),
                members.flag(StaticSiteMembers.SPA_FALLBACK),
                members.text(StaticSiteMembers.HASHED_PATH),
                members.texts(StaticSiteMembers.TRUSTED_PROXIES, (origin, text) -> new Network(text)),
                privatePort(image.integer(ContainerImageMembers.PORT), healthCheck),
                unused(image, healthCheck, type, wrong));
    }

    private static List<Route> routes(Members members) {
        var routes = new ArrayList<Route>();
        for (Members route : members.nested(StaticSiteMembers.ROUTES)) {
            routes.add(new Route(
                    route.origin(),
                    route.text(RouteMembers.PATH),
                    route.typeName(RouteMembers.TO),
                    route.flag(RouteMembers.STRIP_PREFIX),
                    route.flag(RouteMembers.WEBSOCKET),
                    route.flag(RouteMembers.EVENTS),
                    new RequestRate(route.text(RouteMembers.RATE_LIMIT)),
                    new ByteSize(route.text(RouteMembers.MAX_BODY_SIZE)),
                    new TimeSpan(route.text(RouteMembers.TIMEOUT))));
        }
        return List.copyOf(routes);
    }

    private static int privatePort(int port, Optional<Members> healthCheck) {
        int own = healthCheck.isPresent() ? healthCheck.get().integer(HealthCheckMembers.PORT) : 0;
        if (own != 0) {
            return own;
        }
        return port == PRIVATE_PORT ? PRIVATE_PORT + 1 : PRIVATE_PORT;
    }

    private static List<Origin> unused(
            Members image, Optional<Members> healthCheck, TypeElement type, List<Origin> wrong) {
        var unused = new ArrayList<Origin>();
        for (String member : IMAGE_MEMBERS) {
            if (image.isWritten(member)) {
                unused.add(image.origin(member));
            }
        }
        for (String member : healthCheck.isPresent() ? HEALTH_MEMBERS : List.<String>of()) {
            if (healthCheck.get().isWritten(member)) {
                unused.add(healthCheck.get().origin(member));
            }
        }
        for (String annotation : List.of(
                AnnotationNames.SCRAPE_METRICS,
                AnnotationNames.SLO,
                AnnotationNames.MIGRATION,
                AnnotationNames.POSTGRES,
                AnnotationNames.REDIS,
                AnnotationNames.BACKING_SERVICE)) {
            Optional<Members> members = Members.of(type, annotation, wrong);
            if (members.isPresent()) {
                unused.add(members.get().origin());
            }
        }
        return List.copyOf(unused);
    }
}
