package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/** A stack and its services, which are sorted by name. */
public record Deployment(Stack stack, List<Service> services) {

    /** The service that a class is. */
    public Optional<Service> serviceOf(String type) {
        return services.stream()
                .filter(service -> service.type().qualifiedName().equals(type))
                .findFirst();
    }

    /** The services that must be healthy before this one starts. */
    public List<Service> dependenciesOf(Service service) {
        return service.dependencies().stream()
                .map(dependency -> serviceOf(dependency.type()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * Whether the service is published although its annotation does not say so: who starts a single service wants to
     * reach it. Several replicas cannot share the one port that this would take.
     */
    public boolean isPublishedByDefault(Service service) {
        return service.image().publish().isEmpty()
                && services.size() == 1
                && service.image().replicas() == 1;
    }

    public boolean isPublished(Service service) {
        return isPublishedByDefault(service)
                || service.image().publish().filter(ports -> !ports.isEmpty()).isPresent();
    }
}
