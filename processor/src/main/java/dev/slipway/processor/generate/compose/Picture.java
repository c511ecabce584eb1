package dev.slipway.processor.generate.compose;

import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.StartCondition;
import java.util.ArrayList;
import java.util.List;

/** The picture of a stack as a Mermaid diagram: services, servers, and the tools of the operator. */
final class Picture {

    private final StackPlan plan;
    private final List<Container> services;
    private final List<Container> servers;
    private final List<Container> watchers;

    Picture(StackPlan plan) {
        this.plan = plan;
        this.services = plan.containers(Role.SERVICE);
        this.servers = plan.containers(Role.SERVER);
        this.watchers = plan.containers(Role.WATCHER);
    }

    List<String> nodes() {
        var nodes = new ArrayList<String>();
        if (isReachable()) {
            nodes.add("outside((outside))");
        }
        for (Container service : services) {
            int replicas = service.lifecycle().replicas();
            nodes.add(id(service.name()) + "[\"" + service.name() + (replicas > 1 ? " x " + replicas : "") + "\"]");
        }
        for (Container server : servers) {
            nodes.add(id(server.name()) + "[(\"" + server.name() + "\")]");
        }
        for (Container watcher : watchers) {
            if (!watcher.connections().publications().isEmpty()) {
                nodes.add(id(watcher.name()) + "[/" + watcher.name() + "/]");
            }
        }
        return nodes;
    }

    private boolean isReachable() {
        for (Container container : plan.containers()) {
            if (!container.connections().publications().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    List<String> arrows() {
        var arrows = new ArrayList<String>();
        for (Container service : services) {
            addPublications(service, arrows);
            addConditions(service, arrows);
            addLinks(service, Link.Purpose.PASSES_ON, " -- passes on to --> ", arrows);
            addUses(service, arrows);
            addReaders(service, arrows);
        }
        for (Container server : servers) {
            addReaders(server, arrows);
        }
        for (Container watcher : watchers) {
            for (Container other : watchers) {
                if (isLinked(other, watcher, Link.Purpose.ALERTS)) {
                    arrows.add(id(other.name()) + " -. alerts .-> " + id(watcher.name()));
                }
            }
            addLinks(watcher, Link.Purpose.QUERIES, " -. reads .-> ", arrows);
            addPublications(watcher, arrows);
        }
        return arrows;
    }

    private void addPublications(Container container, List<String> arrows) {
        for (Publication publication : container.connections().publications()) {
            int port = publication.port().hostPort();
            String label = port == 0 ? "free port" : "port " + port;
            arrows.add("outside -- \"" + label + "\" --> " + id(container.name()));
        }
    }

    /** What a service waits for, unless another arrow connects the two. */
    private void addConditions(Container service, List<String> arrows) {
        for (StartCondition condition : service.lifecycle().after()) {
            Container other = named(condition.container(), services);
            if (other != null && !isLinked(service, other, Link.Purpose.PASSES_ON)) {
                arrows.add(id(service.name()) + " -. waits for .-> " + id(other.name()));
            }
        }
    }

    private void addUses(Container service, List<String> arrows) {
        for (Link link : service.connections().links()) {
            if (link.purpose() == Link.Purpose.USES && named(link.to(), servers) != null) {
                arrows.add(id(service.name()) + " -- uses --> " + id(link.to()));
            }
        }
    }

    private void addLinks(Container container, Link.Purpose purpose, String arrow, List<String> arrows) {
        for (Link link : container.connections().links()) {
            if (link.purpose() == purpose) {
                arrows.add(id(container.name()) + arrow + id(link.to()));
            }
        }
    }

    /** What reads the metrics of a container, at the container or at its exporter. */
    private void addReaders(Container container, List<String> arrows) {
        for (Container watcher : watchers) {
            for (Container shown : plan.containers()) {
                if (shown.partOf().equals(container.name()) && isLinked(watcher, shown, Link.Purpose.SCRAPES)) {
                    arrows.add(id(watcher.name()) + " -. reads .-> " + id(container.name()));
                }
            }
        }
    }

    private static boolean isLinked(Container from, Container to, Link.Purpose purpose) {
        for (Link link : from.connections().links()) {
            if (link.purpose() == purpose && link.to().equals(to.name())) {
                return true;
            }
        }
        return false;
    }

    private static Container named(String name, List<Container> containers) {
        int position = position(name, containers);
        return position < 0 ? null : containers.get(position);
    }

    /** The index of a container in a list; -1 if it is not there. */
    private static int position(String name, List<Container> containers) {
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** An id, because the name of a service may be a keyword of Mermaid, such as "end". */
    private String id(String name) {
        int service = position(name, services);
        if (service >= 0) {
            return "s" + (service + 1);
        }
        int server = position(name, servers);
        return server >= 0 ? "b" + (server + 1) : name;
    }
}
