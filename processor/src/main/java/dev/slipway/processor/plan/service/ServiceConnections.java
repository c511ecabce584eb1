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
import java.util.List;
import java.util.Locale;

/** Whom a service can reach, and where it is reachable. */
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
        if (!publications.isEmpty()) {
            networks.add(new Membership(Network.EDGE));
        }
        return new Connections(publications, networks, links);
    }

    private List<Link> links(Service service) {
        var links = new ArrayList<Link>();
        List<Service> targets = deployment.targetsOf(service);
        for (Service target : targets) {
            links.add(new Link(target.name(), target.run().port(), Link.Purpose.PASSES_ON));
        }
        for (Service dependency : deployment.dependenciesOf(service)) {
            if (!targets.contains(dependency)) {
                links.add(new Link(dependency.name(), dependency.run().port(), Link.Purpose.USES));
            }
        }
        return links;
    }

    /**
     * Whether the service is published although its annotation does not say so: a site is there to be seen, and who starts
     * a single service wants to reach it. Several replicas cannot share the one port that this would take.
     */
    private boolean isPublishedByDefault(Service service) {
        return service.run().publish().isEmpty()
                && (service.program().isPublishedByDefault()
                        || deployment.services().size() == 1)
                && service.run().replicas() == 1;
    }

    private List<Publication> publications(Service service) {
        var publications = new ArrayList<Publication>();
        if (isPublishedByDefault(service)) {
            add(
                    PublishedPort.ofThisMachine(
                            service.origin().member(ContainerImageMembers.PORT),
                            service.run().port()),
                    variable(service),
                    publications);
        }
        for (PublishedPort port : service.run().publishedPorts()) {
            add(port, "", publications);
        }
        return publications;
    }

    /** A port that is wrong is reported elsewhere. */
    private static void add(PublishedPort port, String variable, List<Publication> publications) {
        if (port.isValid()) {
            publications.add(new Publication(port, variable, ""));
        }
    }

    private static String variable(Service service) {
        return service.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_PORT";
    }
}
