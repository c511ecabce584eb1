package dev.slipway.processor.read;

import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.Framework;
import java.util.Optional;

/**
 * The paths and ports of health and metrics that no annotation names.
 *
 * @param endpoints the framework's own paths; empty if it has none
 * @param port the port of the program
 * @param endpointPort the port of the framework's own paths
 */
record EndpointDefaults(Optional<Endpoints> endpoints, int port, int endpointPort) {

    /** The defaults of a program without a framework that has paths of its own. */
    static EndpointDefaults of(int port) {
        return new EndpointDefaults(Optional.empty(), port, port);
    }

    static EndpointDefaults of(Framework framework, int port) {
        return new EndpointDefaults(framework.endpoints(), port, framework.endpointPort(port));
    }

    /** With the port that an annotation names for the framework's own paths, which are all at one port. */
    EndpointDefaults with(Optional<Members> annotation, String pathMember, String portMember) {
        if (endpoints.isEmpty() || annotation.isEmpty() || annotation.get().integer(portMember) == 0) {
            return this;
        }
        Members members = annotation.get();
        boolean isOwn = !members.isWritten(pathMember) || endpoints.get().have(members.text(pathMember));
        return isOwn ? new EndpointDefaults(endpoints, port, members.integer(portMember)) : this;
    }

    /** Whether the annotation leaves the path to the framework. */
    boolean decide(Members members, String pathMember) {
        return endpoints.isPresent() && !members.isWritten(pathMember);
    }

    /** The port of a path. */
    int portOf(String path) {
        return endpoints.isPresent() && endpoints.get().have(path) ? endpointPort : port;
    }
}
