package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Network;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteCapacity;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The names in {@code nginx.conf.mustache} and {@code site.conf.mustache}.
 *
 * @param client the variable that holds the address of the client
 * @param clientKey the same in the form by which addresses are counted
 * @param addressKey the key by which clients are counted; empty for an address that many share
 * @param door the address to which connections of clients are passed on
 */
record ServerView(
        String site,
        String type,
        int workers,
        int connections,
        int files,
        String memory,
        int clients,
        int clientsOfOne,
        int requestsOfOne,
        int uploads,
        int uploadsOfOne,
        String stopGracePeriod,
        String shutdownTimeout,
        boolean dollar,
        boolean proxied,
        List<Trusted> trusted,
        String client,
        String clientKey,
        String addressKey,
        String door,
        List<PassedHeaders.Trusted> said,
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
        String pages) {

    /** The part of the time to stop that is left after nginx has closed the last connection. */
    private static final long MARGIN_MILLIS = 5000;

    /** The most connections that nginx itself opens for one connection of a client. */
    private static final int CONNECTIONS_OF_A_CLIENT = 4;

    private static final int FEWEST_FILES = 8192;

    record Trusted(String network) {}

    record Path(String path) {}

    record Hashed(String pattern) {}

    static ServerView of(Service service, SiteProgram site, Deployment deployment) {
        var routes = new RouteViews(service, deployment);
        Resources resources = service.resources();
        SiteCapacity capacity = SiteCapacity.of(resources.memory());
        int workers = resources.cpus().wholeCores();
        int connections = (CONNECTIONS_OF_A_CLIENT * capacity.clients() + workers - 1) / workers;
        TimeSpan stopGracePeriod = service.run().stopGracePeriod();
        boolean isProxied = !site.trustedProxies().isEmpty();
        return new ServerView(
                service.name(),
                service.type().qualifiedName(),
                workers,
                connections,
                Math.max(FEWEST_FILES, 2 * connections),
                resources.memory().text(),
                capacity.clients(),
                capacity.clientsOfOne(),
                SiteCapacity.REQUESTS_OF_ONE,
                capacity.uploads(),
                capacity.uploadsOfOne(),
                stopGracePeriod.text(),
                shutdownTimeout(stopGracePeriod),
                PageHeaders.haveDollar(site.headers()),
                isProxied,
                trusted(site),
                isProxied ? "$slipway_client" : "$remote_addr",
                isProxied ? "$slipway_client" : "$binary_remote_addr",
                isProxied ? "$slipway_address" : "$slipway_one",
                isProxied ? "$slipway_door" : "unix:/tmp/clients.sock",
                routes.passed().trusted(),
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

    private static List<Trusted> trusted(SiteProgram site) {
        var networks = new LinkedHashSet<String>();
        for (Network network : site.trustedProxies()) {
            networks.add(network.text());
        }
        var trusted = new ArrayList<Trusted>();
        for (String network : networks) {
            trusted.add(new Trusted(network));
        }
        return trusted;
    }

    private static String shutdownTimeout(TimeSpan stopGracePeriod) {
        long millis = stopGracePeriod.millis();
        long timeout = millis - Math.min(MARGIN_MILLIS, millis / 2);
        return timeout % 1000 == 0 ? timeout / 1000 + "s" : timeout + "ms";
    }
}
