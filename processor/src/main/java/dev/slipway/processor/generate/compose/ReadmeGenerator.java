package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code README.md} of the deploy directory: how to run exactly this stack, and a picture of it. */
public final class ReadmeGenerator implements Generator {

    private static final int COMMENT_COLUMN = 46;

    private final Templates templates;

    public ReadmeGenerator(Templates templates) {
        this.templates = templates;
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
                deployment.services().stream()
                        .map(service -> row(service, deployment, layout))
                        .toList(),
                layout.operator().map(MarkdownText::code).map(Operator::new).stream()
                        .toList());
        return List.of(new GeneratedFile("README.md", templates.render("compose/README.md", view)));
    }

    private static Command command(String line, String comment) {
        return new Command(line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + comment);
    }

    private static List<Node> nodes(Deployment deployment) {
        var nodes = new ArrayList<Node>();
        if (deployment.services().stream().anyMatch(deployment::isPublished)) {
            nodes.add(new Node("outside((outside))"));
        }
        for (Service service : deployment.services()) {
            String replicas =
                    service.image().replicas() > 1 ? " x " + service.image().replicas() : "";
            nodes.add(new Node(id(service, deployment) + "[\"" + service.name() + replicas + "\"]"));
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
        }
        return arrows;
    }

    /** Mermaid has words of its own that a service may be called by, such as "end". */
    private static String id(Service service, Deployment deployment) {
        return "s" + (deployment.services().indexOf(service) + 1);
    }

    private static Row row(Service service, Deployment deployment, Layout layout) {
        Resources resources = service.resources();
        String reachableAt = Publication.of(service, deployment).stream()
                .map(Publication::reachableAt)
                .collect(Collectors.joining("<br>"));
        return new Row(
                service.name(),
                MarkdownText.code(service.type().qualifiedName()),
                MarkdownText.code(service.image().repository() + ":" + layout.version()),
                reachableAt.isEmpty() ? "the stack only" : reachableAt,
                resources.cpus().text() + " CPU, " + resources.memory().text());
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
