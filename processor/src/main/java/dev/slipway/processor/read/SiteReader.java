package dev.slipway.processor.read;

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
            "main", "runtime", "modules", "javaVersion", "user", "env", "jvmOptions", "args", "volumes", "replicas");
    private static final List<String> HEALTH_MEMBERS = List.of("command", "liveness", "readiness");

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
                members.text("source"),
                members.texts("checks"),
                members.text("build"),
                members.text("output"),
                routes(members),
                members.texts("runtimeEnv", Site.RuntimeVariable::new),
                EnvironmentReader.read(members, "buildArgs"),
                members.text("contentSecurityPolicy"),
                members.flag("spaFallback"),
                members.text("hashedPath"),
                members.texts("trustedProxies", (origin, text) -> new Network(text)),
                privatePort(image.integer("port"), healthCheck),
                unused(image, healthCheck, type, wrong));
    }

    private static List<Route> routes(Members members) {
        var routes = new ArrayList<Route>();
        for (Members route : members.nested("routes")) {
            routes.add(new Route(
                    route.origin(),
                    route.text("path"),
                    route.typeName("to"),
                    route.flag("stripPrefix"),
                    route.flag("websocket"),
                    route.flag("events"),
                    new RequestRate(route.text("rateLimit")),
                    new ByteSize(route.text("maxBodySize")),
                    new TimeSpan(route.text("timeout"))));
        }
        return List.copyOf(routes);
    }

    private static int privatePort(int port, Optional<Members> healthCheck) {
        int own = healthCheck.isPresent() ? healthCheck.get().integer("port") : 0;
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
                Annotations.SCRAPE_METRICS,
                Annotations.SLO,
                Annotations.MIGRATION,
                Annotations.POSTGRES,
                Annotations.REDIS,
                Annotations.BACKING_SERVICE)) {
            Optional<Members> members = Members.of(type, annotation, wrong);
            if (members.isPresent()) {
                unused.add(members.get().origin());
            }
        }
        return List.copyOf(unused);
    }
}
