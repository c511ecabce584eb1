package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stack and its services.
 *
 * @param services sorted by name
 * @param others the services of the module that are not in the stack
 * @param backing the servers that the services of the stack need, sorted by name
 * @param otherBacking the servers of the module that no service of the stack needs
 * @param elsewhere the services and servers of other modules that this one names
 */
public record Deployment(
        Stack stack,
        List<Service> services,
        List<Service> others,
        List<BackingService> backing,
        List<BackingService> otherBacking,
        Set<String> elsewhere) {

    /** The service of the stack with this class. */
    public Optional<Service> serviceOf(String type) {
        for (Service service : services) {
            if (service.type().qualifiedName().equals(type)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /**
     * The services that must be healthy before this one starts. The services of a site's routes are not included: the
     * site looks them up at each request, and would otherwise be recreated with each of them.
     */
    public List<Service> dependenciesOf(Service service) {
        var types = new LinkedHashSet<String>();
        for (Dependency dependency : service.dependencies()) {
            types.add(dependency.type());
        }
        var dependencies = new ArrayList<Service>();
        for (String type : types) {
            Optional<Service> dependency = serviceOf(type);
            if (dependency.isPresent()) {
                dependencies.add(dependency.get());
            }
        }
        return dependencies;
    }

    /** The services to which a site passes requests on. */
    public List<Service> targetsOf(Service site) {
        var types = new LinkedHashSet<String>();
        for (Route route : site.program().routes()) {
            types.add(route.to());
        }
        var targets = new ArrayList<Service>();
        for (String type : types) {
            Optional<Service> target = serviceOf(type);
            if (target.isPresent() && target.get().program().takesRoutes()) {
                targets.add(target.get());
            }
        }
        return targets;
    }

    /** Whether a type declares a server that the stack has. */
    public boolean isBacking(String type) {
        for (BackingService server : backingOnTypesOfTheirOwn()) {
            if (server.type().qualifiedName().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** The servers that stand on a type of their own, in the stack or not. */
    public List<BackingService> backingOnTypesOfTheirOwn() {
        var types = new HashSet<String>();
        for (Service service : services) {
            types.add(service.type().qualifiedName());
        }
        for (Service service : others) {
            types.add(service.type().qualifiedName());
        }
        var all = new ArrayList<>(backing);
        all.addAll(otherBacking);
        var found = new ArrayList<BackingService>();
        for (BackingService server : all) {
            if (!types.contains(server.type().qualifiedName())) {
                found.add(server);
            }
        }
        return found;
    }

    /** The servers that a service needs: those that it declares, and those of the types that it depends on. */
    public List<BackingService> backingOf(Service service) {
        var types = new HashSet<String>();
        types.add(service.type().qualifiedName());
        for (Dependency dependency : service.dependencies()) {
            if (serviceOf(dependency.type()).isEmpty()) {
                types.add(dependency.type());
            }
        }
        var needed = new ArrayList<BackingService>();
        for (BackingService server : backing) {
            if (types.contains(server.type().qualifiedName())) {
                needed.add(server);
            }
        }
        return needed;
    }

    /** The servers of the monitoring. */
    public List<MonitoringServer> monitoringServers() {
        var servers = new ArrayList<MonitoringServer>();
        if (isMonitored()) {
            servers.add(MonitoringServer.PROMETHEUS);
            if (stack.monitoring().alertmanager()) {
                servers.add(MonitoringServer.ALERTMANAGER);
            }
            if (stack.monitoring().grafana()) {
                servers.add(MonitoringServer.GRAFANA);
            }
            if (!probed().isEmpty()) {
                servers.add(MonitoringServer.BLACKBOX_EXPORTER);
            }
        }
        return servers;
    }

    public boolean has(MonitoringServer server) {
        return monitoringServers().contains(server);
    }

    /** The services whose health endpoint is probed from outside their containers. */
    public List<Service> probed() {
        var probed = new ArrayList<Service>();
        for (Service service : isMonitored() && stack.monitoring().probes() ? services : List.<Service>of()) {
            if (service.healthAddress().isPresent()) {
                probed.add(service);
            }
        }
        return probed;
    }

    /** Whether a service has metrics, so that the stack has monitoring. */
    public boolean isMonitored() {
        for (Service service : services) {
            if (service.metrics().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
