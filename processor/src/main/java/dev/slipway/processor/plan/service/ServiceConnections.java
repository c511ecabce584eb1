package dev.slipway.processor.plan.service;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Publication;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What a service can reach, and where it is reachable. */
final class ServiceConnections {

    private final Deployment deployment;

    ServiceConnections(Deployment deployment) {
        this.deployment = deployment;
    }

    Connections of(Service service) {
        List<Publication> publications = publications(service);
        var networks = new ArrayList<Membership>();
        networks.add(new Membership(Network.BACKEND));
        var links = links(service);
        for (BackingService server : deployment.backingOf(service)) {
            networks.add(new Membership(server.name()));
            links.add(new Link(server.name(), server.port(), Link.Purpose.USES));
        }
        if (mayCallOut(service)) {
            networks.add(new Membership(Network.OUTBOUND));
        } else if (!publications.isEmpty()) {
            networks.add(new Membership(Network.EDGE));
        }
        return new Connections(publications, networks, links);
    }

    private List<Link> links(Service service) {
        var links = new ArrayList<Link>();
        var targets = new HashSet<String>();
        for (Service target : deployment.targetsOf(service)) {
            targets.add(target.type().qualifiedName());
            links.add(new Link(target.name(), target.run().port(), Link.Purpose.PASSES_ON));
        }
        for (Service dependency : deployment.dependenciesOf(service)) {
            if (!targets.contains(dependency.type().qualifiedName())) {
                links.add(new Link(dependency.name(), dependency.run().port(), Link.Purpose.USES));
            }
        }
        return links;
    }

    /** Whether the service and its migration may connect to hosts outside the stack. */
    static boolean mayCallOut(Service service) {
        return service.run().hasWayOut() && service.program().mayCallOut();
    }

    /**
     * Whether the service is published by default: whoever starts a service wants to reach it. Other services do not
     * change that, except a site with a route to it, through which it is then reached. Several replicas cannot share
     * the one port.
     */
    private boolean isPublishedByDefault(Service service) {
        return service.run().publish().isEmpty() && service.run().replicas() == 1 && !isBehindSite(service);
    }

    private boolean isBehindSite(Service service) {
        for (Service other : deployment.services()) {
            for (Service target : deployment.targetsOf(other)) {
                if (target == service) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Publication> publications(Service service) {
        var publications = new ArrayList<Publication>();
        if (isPublishedByDefault(service)) {
            add(
                    service,
                    PublishedPort.ofThisMachine(
                            service.origin().member(ContainerImageMembers.PORT),
                            service.run().port()),
                    variable(service),
                    publications);
        }
        for (PublishedPort port : service.run().publishedPorts()) {
            add(service, port, "", publications);
        }
        return publications;
    }

    /** Adds a port. A wrong one is left out; a check reports it. */
    private static void add(Service service, PublishedPort port, String variable, List<Publication> publications) {
        if (port.isValid()) {
            boolean isHttp = !port.isUdp() && service.answersHttpAt(port.containerPort());
            publications.add(new Publication(port, isHttp, variable, ""));
        }
    }

    private static String variable(Service service) {
        return service.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_PORT";
    }
}
