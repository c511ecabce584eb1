package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.HeaderMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.RouteMembers;
import dev.slipway.processor.annotation.StaticSiteMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Header;
import dev.slipway.processor.model.Network;
import dev.slipway.processor.model.OpenerPolicy;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.PackageManager;
import dev.slipway.processor.model.PermissionsPolicy;
import dev.slipway.processor.model.RequestRate;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.SiteBuild;
import dev.slipway.processor.model.SiteHeaders;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.model.SourceDirectory;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @StaticSite} → {@link SiteProgram}. */
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
            ContainerImageMembers.TMP_SIZE,
            ContainerImageMembers.REPLICAS,
            ContainerImageMembers.OUTBOUND);
    private static final List<String> SCRIPT_MEMBERS = List.of(
            StaticSiteMembers.CHECKS, StaticSiteMembers.BUILD, StaticSiteMembers.OUTPUT, StaticSiteMembers.BUILD_ARGS);
    private static final List<String> PACKAGE = List.of("package.json", "package-lock.json");
    private static final List<String> PAGES = List.of("index.html");
    private static final List<String> HEALTH_MEMBERS =
            List.of(HealthCheckMembers.COMMAND, HealthCheckMembers.LIVENESS, HealthCheckMembers.READINESS);
    private static final List<String> ANNOTATIONS =
            List.of(AnnotationNames.SCRAPE_METRICS, AnnotationNames.SLO, AnnotationNames.MIGRATION);

    private SiteReader() {}

    /**
     * Reads a site.
     *
     * @param image the {@code @ContainerImage} beside it
     * @param servers the annotations of backing services, which have no effect for a site
     */
    static SiteProgram read(
            Members members, Members image, List<Origin> servers, TypeElement type, List<Origin> wrong) {
        Optional<Members> healthCheck = Members.of(type, AnnotationNames.HEALTH_CHECK, wrong);
        int healthPort = healthCheck.isPresent() ? healthCheck.get().integer(HealthCheckMembers.PORT) : 0;
        var unused = new ArrayList<Origin>();
        addWritten(image, IMAGE_MEMBERS, unused);
        if (healthCheck.isPresent()) {
            addWritten(healthCheck.get(), HEALTH_MEMBERS, unused);
        }
        addAnnotations(type, unused);
        unused.addAll(servers);
        return new SiteProgram(
                members.origin(),
                build(members),
                routes(members),
                runtimeEnv(members),
                headers(members),
                members.flag(StaticSiteMembers.SPA_FALLBACK),
                members.text(StaticSiteMembers.HASHED_PATH),
                networks(members.texts(StaticSiteMembers.TRUSTED_PROXIES)),
                healthPort == 0 ? privatePort(image.integer(ContainerImageMembers.PORT)) : healthPort,
                List.copyOf(unused));
    }

    private static SiteBuild build(Members members) {
        PackageManager packageManager = members.constant(StaticSiteMembers.PACKAGE_MANAGER, PackageManager.values());
        var unused = new ArrayList<Origin>();
        if (packageManager == PackageManager.NONE) {
            addWritten(members, SCRIPT_MEMBERS, unused);
        }
        return new SiteBuild(
                new SourceDirectory(
                        members.origin(StaticSiteMembers.SOURCE),
                        members.text(StaticSiteMembers.SOURCE),
                        packageManager == PackageManager.NPM ? PACKAGE : PAGES),
                packageManager,
                members.texts(StaticSiteMembers.CHECKS),
                members.text(StaticSiteMembers.BUILD),
                members.text(StaticSiteMembers.OUTPUT),
                EnvironmentReader.read(members, StaticSiteMembers.BUILD_ARGS),
                List.copyOf(unused));
    }

    private static SiteHeaders headers(Members members) {
        var others = new ArrayList<Header>();
        for (Members header : members.nested(StaticSiteMembers.HEADERS)) {
            others.add(new Header(header.origin(), header.text(HeaderMembers.NAME), header.text(HeaderMembers.VALUE)));
        }
        return new SiteHeaders(
                members.text(StaticSiteMembers.CONTENT_SECURITY_POLICY),
                PermissionsPolicy.of(members.text(StaticSiteMembers.PERMISSIONS_POLICY)),
                members.constant(StaticSiteMembers.CROSS_ORIGIN_OPENER_POLICY, OpenerPolicy.values()),
                List.copyOf(others));
    }

    private static List<RuntimeVariable> runtimeEnv(Members members) {
        Origin origin = members.origin(StaticSiteMembers.RUNTIME_ENV);
        var variables = new ArrayList<RuntimeVariable>();
        for (String name : members.texts(StaticSiteMembers.RUNTIME_ENV)) {
            variables.add(new RuntimeVariable(origin.index(variables.size()), name));
        }
        return variables;
    }

    private static List<Network> networks(List<String> texts) {
        var networks = new ArrayList<Network>();
        for (String text : texts) {
            networks.add(Network.of(text));
        }
        return networks;
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
                    RequestRate.of(route.text(RouteMembers.RATE_LIMIT)),
                    ByteSize.of(route.text(RouteMembers.MAX_BODY_SIZE)),
                    TimeSpan.of(route.text(RouteMembers.TIMEOUT)),
                    route.texts(RouteMembers.PASS_HEADERS)));
        }
        return List.copyOf(routes);
    }

    private static int privatePort(int port) {
        return port == PRIVATE_PORT ? PRIVATE_PORT + 1 : PRIVATE_PORT;
    }

    private static void addWritten(Members members, List<String> names, List<Origin> unused) {
        for (String name : names) {
            if (members.isWritten(name)) {
                unused.add(members.origin(name));
            }
        }
    }

    private static void addAnnotations(TypeElement type, List<Origin> unused) {
        for (String annotation : ANNOTATIONS) {
            if (Annotations.find(type, annotation) != null) {
                unused.add(Origin.of(type.getQualifiedName().toString(), annotation));
            }
        }
    }
}
