package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.ContainerImage;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The table of the services in {@code README.md}. */
final class ReadmeRows {

    /** The names in {@code README.md.mustache}. */
    record Row(String name, String type, String image, String address, String limits) {}

    private final StackPlan plan;
    private final Layout layout;

    ReadmeRows(StackPlan plan, Layout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    /** The rows of all containers, except those beside a server. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Container container : plan.containers()) {
            if (container.role() != Role.EXPORTER && container.role() != Role.SETUP) {
                rows.add(row(container));
            }
        }
        return rows;
    }

    private Row row(Container container) {
        return new Row(
                container.name(),
                container.about().summary().isEmpty()
                        ? MarkdownText.code(container.about().owner())
                        : container.about().summary(),
                MarkdownText.code(image(container.image())),
                addresses(container),
                container.limits().cpus().text() + " CPU, "
                        + container.limits().memory().text());
    }

    private String image(ContainerImage image) {
        return image instanceof BuiltImage built
                ? built.repository() + ":" + layout.version()
                : ((NamedImage) image).name();
    }

    private static String addresses(Container container) {
        var addresses = new StringJoiner("<br>").setEmptyValue(whoReaches(container.role()));
        for (Publication publication : container.connections().publications()) {
            addresses.add(address(publication.port(), publication.variable()));
        }
        return addresses.toString();
    }

    /** Who reaches a container without published ports. */
    private static String whoReaches(Role role) {
        if (role == Role.SERVICE) {
            return "the stack only";
        }
        if (role == Role.SERVER) {
            return "its users only";
        }
        return role == Role.WATCHER ? "Prometheus only" : "nobody";
    }

    /** The address for a person, as far as it is known before the stack starts. */
    private static String address(PublishedPort port, String variable) {
        String from = port.address().equals(PublishedPort.THIS_MACHINE)
                ? ""
                : port.address().equals("0.0.0.0") ? ", from anywhere" : ", at " + port.address();
        if (port.hostPort() == 0) {
            return "a free port" + from;
        }
        String at = from.isEmpty() && !port.isUdp()
                ? "http://" + PublishedPort.THIS_MACHINE + ":" + port.hostPort()
                : "port " + port.hostPort() + from;
        return variable.isEmpty() ? at : at + " (`" + variable + "`)";
    }
}
