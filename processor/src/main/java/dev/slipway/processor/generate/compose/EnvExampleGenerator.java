package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Exporter;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code .env.example}: every variable that {@code compose.yaml} reads. */
public final class EnvExampleGenerator implements Generator {

    private final Templates templates;

    public EnvExampleGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var view = new View(deployment.stack().name(), Sources.of(deployment), operator(layout), variables(deployment));
        return List.of(new GeneratedFile(".env.example", templates.render("compose/.env.example", view)));
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(layout.operator().get()));
    }

    private static List<Variable> variables(Deployment deployment) {
        var variables = new LinkedHashMap<String, Variable>();
        for (Service service : deployment.services()) {
            for (Publication port : Publication.of(service, deployment)) {
                if (!port.variable().isEmpty()) {
                    add(
                            variables,
                            port.variable(),
                            "Port of this machine at which \"" + service.name() + "\" is reachable.",
                            "#" + port.variable() + "=" + port.hostPort());
                }
            }
            add(variables, service.run().env(), service.name());
            addProgram(variables, service);
        }
        for (BackingService server : deployment.backing()) {
            if (server instanceof OtherServer other) {
                add(variables, other.env(), other.name());
                for (Exporter exporter : deployment.isMonitored() ? other.exporters() : List.<Exporter>of()) {
                    add(variables, exporter.env(), other.exporterName());
                }
            }
        }
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (server.isForOperator()) {
                add(
                        variables,
                        server.portVariable(),
                        "Port of this machine at which \"" + server.serviceName() + "\" is reachable.",
                        "#" + server.portVariable() + "=" + server.port());
            }
        }
        return List.copyOf(variables.values());
    }

    private static void addProgram(Map<String, Variable> variables, Service service) {
        add(variables, service.program().buildArgs(), service.name());
        for (RuntimeVariable variable : service.program().runtimeEnv()) {
            add(
                    variables,
                    variable.name(),
                    "Reaches the page of \"" + service.name() + "\"; everyone who loads it can read it.",
                    "#" + variable.name() + "=");
        }
    }

    private static void add(Map<String, Variable> variables, List<EnvironmentVariable> environment, String service) {
        for (EnvironmentVariable env : environment) {
            if (env.isVariable()) {
                add(variables, env.variable(), comment(env, service), assignment(env));
            }
        }
    }

    private static void add(Map<String, Variable> variables, String name, String comment, String assignment) {
        Variable known = variables.get(name);
        variables.put(
                name,
                known == null
                        ? new Variable(List.of(new Comment(comment)), assignment)
                        : known.and(comment, assignment));
    }

    private static String comment(EnvironmentVariable env, String service) {
        return (env.isRequired() ? "Required. " : "") + env.name() + " of the service \"" + service + "\".";
    }

    private static String assignment(EnvironmentVariable env) {
        return env.isRequired()
                ? env.variable().concat("=")
                : "#" + env.variable() + "=" + ShellText.envValue(env.value());
    }

    /** The names in {@code .env.example.mustache}. */
    private record View(String stack, String source, List<Operator> operator, List<Variable> variables) {}

    private record Operator(String directory) {}

    private record Comment(String comment) {}

    private record Variable(List<Comment> comments, String assignment) {

        /** The variable as another service reads it too; an assignment that is required wins. */
        Variable and(String comment, String otherAssignment) {
            var all = new ArrayList<>(comments);
            all.add(new Comment(comment));
            return new Variable(all, assignment.startsWith("#") ? otherAssignment : assignment);
        }
    }
}
