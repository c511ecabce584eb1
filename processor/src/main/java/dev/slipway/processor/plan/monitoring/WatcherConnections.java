package dev.slipway.processor.plan.monitoring;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MetricsSource;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Publication;
import java.util.ArrayList;
import java.util.List;

/** What the servers of the monitoring can reach, and who reaches them. */
final class WatcherConnections {

    private final Deployment deployment;

    WatcherConnections(Deployment deployment) {
        this.deployment = deployment;
    }

    Connections of(MonitoringServer server) {
        return new Connections(publications(server), networks(server), links(server));
    }

    private static List<Publication> publications(MonitoringServer server) {
        if (!server.isForOperator()) {
            return List.of();
        }
        return List.of(new Publication(
                PublishedPort.ofThisMachine(Origin.OUTSIDE, server.port()),
                true,
                server.portVariable(),
                server == MonitoringServer.PROMETHEUS
                        ? "For the operator of this machine; neither the admin API nor /-/reload is open."
                        : "For the operator of this machine."));
    }

    /** The networks of a server. One that is on other networks too only listens on that of the operator. */
    private List<Membership> networks(MonitoringServer server) {
        var networks = new ArrayList<Membership>();
        if (!server.isOnOtherNetworks()) {
            networks.add(new Membership(Network.OPERATOR));
            if (server == MonitoringServer.ALERTMANAGER) {
                networks.add(new Membership(Network.NOTIFICATIONS));
            }
            return networks;
        }
        networks.add(new Membership(Network.BACKEND));
        if (server == MonitoringServer.PROMETHEUS) {
            for (BackingService backing : deployment.backing()) {
                if (backing.metrics().isPresent() && !backing.hasExporter()) {
                    networks.add(new Membership(backing.name()));
                }
            }
        }
        networks.add(new Membership(Network.OPERATOR, server.operatorHost()));
        return networks;
    }

    private List<Link> links(MonitoringServer server) {
        var links = new ArrayList<Link>();
        switch (server) {
            case PROMETHEUS -> addScraped(links);
            case GRAFANA -> {
                addTo(MonitoringServer.PROMETHEUS, Link.Purpose.QUERIES, links);
                addTo(MonitoringServer.ALERTMANAGER, Link.Purpose.USES, links);
            }
            case BLACKBOX_EXPORTER -> {
                for (Service service : deployment.probed()) {
                    links.add(new Link(service.name(), service.program().healthPort(service), Link.Purpose.PROBES));
                }
            }
            case ALERTMANAGER -> {}
        }
        return links;
    }

    private void addScraped(List<Link> links) {
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent()) {
                links.add(new Link(service.name(), service.metrics().get().port(), Link.Purpose.SCRAPES));
            } else if (service.exporter().isPresent()) {
                add(service.exporter().get(), links);
            }
        }
        for (BackingService backing : deployment.backing()) {
            if (backing.metrics().isPresent()) {
                add(backing.metrics().get(), links);
            }
        }
        for (MonitoringServer watcher : deployment.monitoringServers()) {
            if (watcher != MonitoringServer.PROMETHEUS) {
                addTo(watcher, Link.Purpose.SCRAPES, links);
            }
        }
        addTo(MonitoringServer.ALERTMANAGER, Link.Purpose.ALERTS, links);
    }

    private static void add(MetricsSource metrics, List<Link> links) {
        links.add(new Link(metrics.host(), metrics.port(), Link.Purpose.SCRAPES));
    }

    private void addTo(MonitoringServer server, Link.Purpose purpose, List<Link> links) {
        if (deployment.has(server)) {
            links.add(new Link(server.serviceName(), server.port(), purpose));
        }
    }
}
