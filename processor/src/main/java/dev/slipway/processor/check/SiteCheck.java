package dev.slipway.processor.check;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Site;
import java.util.HashSet;
import java.util.List;

/** A site is built by scripts and from directories that a Dockerfile can name, and says headers that are headers. */
final class SiteCheck implements ServiceCheck {

    private static final String SCRIPT = "[A-Za-z0-9_][A-Za-z0-9:._-]*";
    private static final String NETWORK =
            "(?:(?:\\d{1,3}\\.){3}\\d{1,3}(?:/(?:[1-9]|[12]\\d|3[0-2]))?|[0-9a-fA-F:]*:[0-9a-fA-F:]*(?:/[1-9]\\d{0,2})?)";

    @Override
    public void check(Service service, Problems problems) {
        if (service.isSite()) {
            check(service, service.site().get(), problems);
        }
    }

    private static void check(Service service, Site site, Problems problems) {
        Origin origin = site.origin();
        for (Origin unused : site.unused()) {
            problems.add(ProblemKind.NOT_FOR_SITES, unused, unused.said());
        }
        problems.require(
                site.privatePort() != service.image().port(),
                ProblemKind.SITE_PORT,
                service.healthCheck().isPresent()
                        ? service.healthCheck().get().origin().member("port")
                        : service.image().origin().member("port"),
                site.privatePort());
        checkBuild(site, origin, problems);
        checkVariables(site, origin, problems);
        problems.require(
                isHeaderValue(site.contentSecurityPolicy()),
                ProblemKind.HEADER_VALUE,
                origin.member("contentSecurityPolicy"),
                Texts.shown(site.contentSecurityPolicy()));
        problems.require(
                site.hashedPath().isEmpty()
                        || Paths.isRoute(site.hashedPath()) && site.hashedPath().endsWith("/"),
                ProblemKind.ROUTE_PATH,
                origin.member("hashedPath"),
                Texts.shown(site.hashedPath()));
        List<String> proxies = site.trustedProxies();
        for (int i = 0; i < proxies.size(); i++) {
            problems.require(
                    proxies.get(i).matches(NETWORK),
                    ProblemKind.NETWORK_SYNTAX,
                    origin.member("trustedProxies").index(i),
                    Texts.shown(proxies.get(i)));
        }
    }

    private static void checkBuild(Site site, Origin origin, Problems problems) {
        checkDirectory(site.source(), origin.member("source"), problems);
        checkDirectory(site.output(), origin.member("output"), problems);
        checkScript(site.build(), origin.member("build"), problems);
        for (int i = 0; i < site.checks().size(); i++) {
            checkScript(site.checks().get(i), origin.member("checks").index(i), problems);
        }
    }

    private static void checkDirectory(String directory, Origin origin, Problems problems) {
        problems.require(Paths.isDirectory(directory), ProblemKind.SITE_PATH, origin, Texts.shown(directory));
    }

    private static void checkScript(String script, Origin origin, Problems problems) {
        problems.require(
                script.length() <= 255 && script.matches(SCRIPT), ProblemKind.SITE_SCRIPT, origin, Texts.shown(script));
    }

    private static void checkVariables(Site site, Origin origin, Problems problems) {
        EnvironmentCheck.check(site.buildArgs(), problems);
        for (EnvironmentVariable argument : site.buildArgs()) {
            problems.require(
                    !argument.isSecret(),
                    ProblemKind.ENV_SOURCE,
                    argument.origin().member("secret"),
                    argument.name() + " would be part of the page, which is no place for a secret",
                    "keep it in a service that the page asks");
        }
        var names = new HashSet<String>();
        for (Site.RuntimeVariable variable : site.runtimeEnv()) {
            EnvironmentCheck.checkName(variable.name(), variable.origin(), problems);
            problems.require(
                    names.add(variable.name()),
                    ProblemKind.DUPLICATE_ENV,
                    variable.origin(),
                    Texts.shown(variable.name()));
        }
    }

    /** What HTTP allows in the value of a header. */
    private static boolean isHeaderValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= 4000 && text.equals(text.strip());
    }
}
