package dev.slipway.processor.generate.compose;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A port of a service that is reachable from outside the stack.
 *
 * @param variable the operator's variable that moves it to another port of the machine; empty where it is fixed
 * @param hostPort the port of the machine, or the variable's default; empty where Docker chooses one
 */
record Publication(String address, String variable, String hostPort, int containerPort, String protocol) {

    static List<Publication> of(Service service, Deployment deployment) {
        if (deployment.isPublishedByDefault(service)) {
            int port = service.run().port();
            return List.of(new Publication("127.0.0.1", variable(service), String.valueOf(port), port, ""));
        }
        var publications = new ArrayList<Publication>();
        for (PublishedPort port : service.run().publishedPorts()) {
            publications.add(of(port));
        }
        return publications;
    }

    private static Publication of(PublishedPort port) {
        return new Publication(
                port.address(),
                "",
                port.hostPort() == 0 ? "" : String.valueOf(port.hostPort()),
                port.containerPort(),
                port.isUdp() ? "/udp" : "");
    }

    private static String variable(Service service) {
        return service.name().replace('-', '_').toUpperCase(Locale.ROOT).concat("_PORT");
    }

    /** Compose's short syntax. */
    String text() {
        String port = variable.isEmpty() ? hostPort : "${" + variable + ":-" + hostPort + "}";
        return address + ":" + port + ":" + containerPort + protocol;
    }

    /** Where a person finds it, as far as that is known before the stack starts. */
    String reachableAt() {
        String from =
                address.equals("127.0.0.1") ? "" : address.equals("0.0.0.0") ? ", from anywhere" : ", at " + address;
        if (hostPort.isEmpty()) {
            return "a free port" + from;
        }
        String at = from.isEmpty() && protocol.isEmpty() ? "http://127.0.0.1:" + hostPort : "port " + hostPort + from;
        return variable.isEmpty() ? at : at + " (`" + variable + "`)";
    }
}
