package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Secret;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.StackSecrets;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

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
                new ReadmeRows(deployment, layout, images).rows(),
                !deployment.backing().isEmpty(),
                deployment.isMonitored(),
                "docker compose -p " + stack
                        + " exec prometheus sh -c 'promtool test rules /etc/prometheus/tests/*.yml'",
                operator(layout),
                secrets(deployment),
                deployment.hasSecrets());
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
                    service.run().replicas() > 1 ? " x " + service.run().replicas() : "";
            nodes.add(new Node(id(service, deployment) + "[\"" + service.name() + replicas + "\"]"));
        }
        for (BackingService server : deployment.backing()) {
            nodes.add(new Node(id(server, deployment) + "[(\"" + server.name() + "\")]"));
        }
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server.isForOperator()) {
                nodes.add(new Node(server.serviceName() + "[/" + server.serviceName() + "/]"));
            }
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
                if (deployment.targetsOf(service).contains(dependency)) {
                    continue;
                }
                arrows.add(new Arrow(id + " -. waits for .-> " + id(dependency, deployment)));
            }
            for (Service target : deployment.targetsOf(service)) {
                arrows.add(new Arrow(id + " -- passes on to --> " + id(target, deployment)));
            }
            for (BackingService server : deployment.backingOf(service)) {
                arrows.add(new Arrow(id + " -- uses --> " + id(server, deployment)));
            }
            if (service.metrics().isPresent() || service.exporter().isPresent() && deployment.isMonitored()) {
                arrows.add(new Arrow("prometheus -. reads .-> " + id));
            }
        }
        for (BackingService server : deployment.backing()) {
            if (deployment.isMonitored() && server.metrics().isPresent()) {
                arrows.add(new Arrow("prometheus -. reads .-> " + id(server, deployment)));
            }
        }
        if (deployment.isMonitored()) {
            addMonitoring(deployment, arrows);
        }
        return arrows;
    }

    private static void addMonitoring(Deployment deployment, List<Arrow> arrows) {
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server == MonitoringServer.GRAFANA) {
                arrows.add(new Arrow("grafana -. reads .-> prometheus"));
            } else if (server == MonitoringServer.ALERTMANAGER) {
                arrows.add(new Arrow("prometheus -. alerts .-> alertmanager"));
            }
            if (server.isForOperator()) {
                arrows.add(new Arrow("outside -- \"port " + server.port() + "\" --> " + server.serviceName()));
            }
        }
    }

    /** Mermaid has words of its own that a service may be called by, such as "end". */
    private static String id(Service service, Deployment deployment) {
        int number = 1;
        while (deployment.services().get(number - 1) != service) {
            number++;
        }
        return "s" + number;
    }

    private static String id(BackingService server, Deployment deployment) {
        return "b" + (deployment.backing().indexOf(server) + 1);
    }

    private static List<SecretRow> secrets(Deployment deployment) {
        var rows = new ArrayList<SecretRow>();
        for (Secret secret : new StackSecrets(deployment).all()) {
            String origin = "you";
            if (secret.isMade()) {
                origin = secret.keptIn().isEmpty()
                        ? "`up.sh`"
                        : "`up.sh`, once for the volume `" + String.join("`, `", secret.keptIn()) + "`";
            }
            rows.add(new SecretRow(secret.name(), String.join(", ", secret.readers()), origin));
        }
        for (ExporterLogin login : ExporterLogin.of(deployment)) {
            rows.add(new SecretRow(login.name(), login.reader(), "`up.sh`, from `" + login.password() + "`"));
        }
        return rows;
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
            List<ReadmeRows.Row> services,
            boolean backed,
            boolean monitored,
            String testCommand,
            List<Operator> operator,
            List<SecretRow> secrets,
            boolean hasSecrets) {}

    private record Command(String text) {}

    private record Node(String node) {}

    private record Arrow(String arrow) {}

    private record SecretRow(String secret, String readers, String origin) {}

    private record Operator(String directory) {}
}
