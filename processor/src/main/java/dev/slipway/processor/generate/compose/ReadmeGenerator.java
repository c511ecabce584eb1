package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code README.md} of the deploy directory: how to run exactly this stack, and a picture of it. */
public final class ReadmeGenerator implements Generator {

    private static final int COMMENT_COLUMN = 46;

    private final Templates templates;
    private final BaseImages images;

    public ReadmeGenerator(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        String stack = deployment.stack().name();
        String first = deployment.services().isEmpty()
                ? ""
                : deployment.services().get(0).name();
        var view = new View(
                stack,
                Sources.of(deployment),
                List.of(
                        command("sh up.sh", "build the images, start, wait until all is healthy"),
                        command("docker compose -p " + stack + " ps", "what runs, and its health"),
                        command("docker compose -p " + stack + " logs -f " + first, "one log; without a name, all"),
                        command(
                                "docker compose -p " + stack + " down",
                                "stop and remove the containers; volumes stay")),
                nodes(deployment),
                arrows(deployment),
                rows(deployment, layout),
                operator(layout));
        return List.of(new GeneratedFile("README.md", templates.render("compose/README.md", view)));
    }

    private static Command command(String line, String comment) {
        return new Command(line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + comment);
    }

    private static List<Node> nodes(Deployment deployment) {
        var nodes = new ArrayList<Node>();
        if (deployment.isPublished() || deployment.isMonitored()) {
            nodes.add(new Node("outside((outside))"));
        }
        for (Service service : deployment.services()) {
            String replicas =
                    service.image().replicas() > 1 ? " x " + service.image().replicas() : "";
            nodes.add(new Node(id(service, deployment) + "[\"" + service.name() + replicas + "\"]"));
        }
        if (deployment.isMonitored()) {
            nodes.add(new Node("prometheus[/prometheus/]"));
        }
        return nodes;
    }

    private static List<Arrow> arrows(Deployment deployment) {
        var arrows = new ArrayList<Arrow>();
        for (Service service : deployment.services()) {
            String id = id(service, deployment);
            for (Publication port : Publication.of(service, deployment)) {
                String label = port.hostPort().isEmpty() ? "free port" : "port " + port.hostPort();
                arrows.add(new Arrow("outside -- \"" + label + "\" --> " + id));
            }
            for (Service dependency : deployment.dependenciesOf(service)) {
                arrows.add(new Arrow(id + " -. waits for .-> " + id(dependency, deployment)));
            }
            if (service.metrics().isPresent()) {
                arrows.add(new Arrow("prometheus -. reads .-> " + id));
            }
        }
        if (deployment.isMonitored()) {
            arrows.add(new Arrow("outside -- \"port " + PrometheusTree.PORT + "\" --> prometheus"));
        }
        return arrows;
    }

    /** Mermaid has words of its own that a service may be called by, such as "end". */
    private static String id(Service service, Deployment deployment) {
        int number = 1;
        while (deployment.services().get(number - 1) != service) {
            number++;
        }
        return "s" + number;
    }

    private List<Row> rows(Deployment deployment, Layout layout) {
        var rows = new ArrayList<Row>();
        for (Service service : deployment.services()) {
            rows.add(row(service, deployment, layout));
        }
        if (deployment.isMonitored()) {
            rows.add(new Row(
                    Deployment.PROMETHEUS,
                    "the metrics of the services",
                    MarkdownText.code(images.prometheus()),
                    "http://127.0.0.1:" + PrometheusTree.PORT + " (`" + PrometheusTree.PORT_VARIABLE + "`)",
                    PrometheusTree.CPUS + " CPU, " + PrometheusTree.MEMORY));
        }
        return rows;
    }

    private static Row row(Service service, Deployment deployment, Layout layout) {
        Resources resources = service.resources();
        var reachableAt = new StringJoiner("<br>").setEmptyValue("the stack only");
        for (Publication port : Publication.of(service, deployment)) {
            reachableAt.add(port.reachableAt());
        }
        return new Row(
                service.name(),
                MarkdownText.code(service.type().qualifiedName()),
                MarkdownText.code(service.image().repository() + ":" + layout.version()),
                reachableAt.toString(),
                resources.cpus().text() + " CPU, " + resources.memory().text());
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(MarkdownText.code(layout.operator().get())));
    }

    /** The names in {@code README.md.mustache}. */
    private record View(
            String stack,
            String source,
            List<Command> commands,
            List<Node> nodes,
            List<Arrow> arrows,
            List<Row> services,
            List<Operator> operator) {}

    private record Command(String text) {}

    private record Node(String node) {}

    private record Arrow(String arrow) {}

    private record Row(String name, String type, String image, String address, String limits) {}

    private record Operator(String directory) {}
}
