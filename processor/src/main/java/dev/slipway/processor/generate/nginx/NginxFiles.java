package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.model.TimeSpan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code <site>/nginx/}: the configuration of a site, and what starts it where its page has a configuration. */
public final class NginxFiles {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** What is left of the time to stop when nginx has cut the last connection. */
    private static final long MARGIN_MILLIS = 5000;

    private final Templates templates;

    public NginxFiles(Templates templates) {
        this.templates = templates;
    }

    /** Where it lies in the deploy directory. */
    public static String directory(Service service) {
        return service.name() + "/nginx";
    }

    /** What the container runs. */
    public static List<String> entryPoint(SiteProgram site) {
        return site.runtimeEnv().isEmpty()
                ? List.of("nginx", "-c", ImageFacts.NGINX_DIRECTORY + "/nginx.conf", "-g", "daemon off;")
                : List.of("sh", ImageFacts.NGINX_DIRECTORY + "/start.sh");
    }

    public List<GeneratedFile> files(SiteProgram site, Service service, Deployment deployment) {
        var files = new ArrayList<GeneratedFile>();
        add("nginx.conf", service, view(service, site, deployment), files);
        var included = new IncludedView(service.name(), service.type().qualifiedName(), NginxText.quoted(policy(site)));
        add("headers.conf", service, included, files);
        add("changing.conf", service, included, files);
        add("page.conf", service, included, files);
        if (!site.routes().isEmpty()) {
            add("headers-api.conf", service, included, files);
            add("proxy.conf", service, included, files);
        }
        if (!site.runtimeEnv().isEmpty()) {
            var names = new ArrayList<String>();
            for (RuntimeVariable variable : site.runtimeEnv()) {
                names.add(variable.name());
            }
            add(
                    "start.sh",
                    service,
                    new StartView(service.name(), service.type().qualifiedName(), String.join(" ", names)),
                    files);
        }
        return files;
    }

    private void add(String file, Service service, Object view, List<GeneratedFile> files) {
        files.add(new GeneratedFile(directory(service) + "/" + file, templates.render("nginx/" + file, view)));
    }

    private static View view(Service service, SiteProgram site, Deployment deployment) {
        var routes = new RouteViews(service, deployment);
        boolean isProxied = !site.trustedProxies().isEmpty();
        return new View(
                service.name(),
                service.type().qualifiedName(),
                service.resources().cpus().wholeCores(),
                SiteProgram.WORKER_CONNECTIONS,
                service.run().stopGracePeriod().text(),
                shutdownTimeout(service.run().stopGracePeriod()),
                policy(site).indexOf('$') >= 0,
                isProxied,
                site.trustedProxies().stream()
                        .distinct()
                        .map(network -> new Trusted(network.text()))
                        .toList(),
                routes.limits(),
                !routes.limits().isEmpty(),
                !routes.routes().isEmpty(),
                routes.upstreams(),
                site.privatePort(),
                service.run().port(),
                service.healthCheck().isPresent()
                        ? List.of(new Path(service.healthCheck().get().path()))
                        : List.of(),
                routes.routes(),
                site.hashedPath().isEmpty() ? List.of() : List.of(new Hashed(NginxText.pattern(site.hashedPath()))),
                !site.runtimeEnv().isEmpty(),
                site.spaFallback()
                        ? "Everything else is a page of the application's own."
                        : "Everything else is a page or missing.",
                site.spaFallback() ? "$uri /index.html" : "$uri $uri.html $uri/ =404");
    }

    private static String shutdownTimeout(TimeSpan stopGracePeriod) {
        long millis = stopGracePeriod.millis();
        long timeout = millis - Math.min(MARGIN_MILLIS, millis / 2);
        return timeout % 1000 == 0 ? timeout / 1000 + "s" : timeout + "ms";
    }

    private static String policy(SiteProgram site) {
        return site.contentSecurityPolicy().isEmpty() ? STRICT : site.contentSecurityPolicy();
    }

    /** The names in {@code nginx.conf.mustache}. */
    private record View(
            String site,
            String type,
            int workers,
            int connections,
            String stopGracePeriod,
            String shutdownTimeout,
            boolean dollar,
            boolean proxied,
            List<Trusted> trusted,
            List<RouteViews.Limit> limits,
            boolean limited,
            boolean routed,
            List<RouteViews.Upstream> upstreams,
            int privatePort,
            int port,
            List<Path> health,
            List<RouteViews.RouteView> routes,
            List<Hashed> hashed,
            boolean config,
            String pagesComment,
            String pages) {}

    private record Trusted(String network) {}

    private record Path(String path) {}

    private record Hashed(String pattern) {}

    private record IncludedView(String site, String type, String contentSecurityPolicy) {}

    private record StartView(String site, String type, String names) {}
}
