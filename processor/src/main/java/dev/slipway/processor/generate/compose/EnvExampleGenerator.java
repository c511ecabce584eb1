package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.Value;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code .env.example}: every variable that {@code compose.yaml} reads. */
public final class EnvExampleGenerator implements Target {

    private final Templates templates;

    public EnvExampleGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        var view = new View(plan.name(), plan.source(), operator(layout), variables(plan));
        return List.of(new GeneratedFile(".env.example", templates.render("compose/.env.example", view)));
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(layout.operator().get()));
    }

    private static List<Variable> variables(StackPlan plan) {
        var variables = new LinkedHashMap<String, Variable>();
        for (Container container : plan.containers()) {
            for (Publication published : container.connections().publications()) {
                if (!published.variable().isEmpty()) {
                    add(
                            variables,
                            published.variable(),
                            "Port of this machine at which \"" + container.name() + "\" is reachable.",
                            "#" + published.variable() + "=" + published.port().hostPort());
                }
            }
            if (container.role() == Role.MIGRATION) {
                // A migration reads the variables of its service.
                continue;
            }
            for (Value word : container.invocation().command()) {
                addAddress(variables, word, container.name());
            }
            if (container.image() instanceof BuiltImage image) {
                add(variables, image.arguments(), container.name());
            }
            add(variables, container.invocation().environment(), container.name());
        }
        return List.copyOf(variables.values());
    }

    private static void add(Map<String, Variable> variables, List<Setting> settings, String container) {
        for (Setting setting : settings) {
            addAddress(variables, setting.value(), container);
            String use = setting.name() + " of the service \"" + container + "\".";
            if (setting.value() instanceof Value.Variable variable) {
                add(
                        variables,
                        variable.name(),
                        use,
                        "#" + variable.name() + "=" + ShellText.envValue(variable.otherwise()));
            } else if (setting.value() instanceof Value.RequiredVariable variable) {
                add(variables, variable.name(), "Required. " + use, variable.name() + "=");
            } else if (setting.value() instanceof Value.PublicVariable variable) {
                add(
                        variables,
                        variable.name(),
                        "Reaches the page of \"" + container + "\"; everyone who loads it can read it.",
                        "#" + variable.name() + "=");
            }
        }
    }

    private static void addAddress(Map<String, Variable> variables, Value value, String container) {
        if (value instanceof Value.VariableOrElse variable) {
            add(
                    variables,
                    variable.name(),
                    "Address at which people open \"" + container + "\"; links in alerts start with it.",
                    "#" + variable.name() + "=" + variable.otherwise().before()
                            + variable.otherwise().otherwise());
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

    /** The names in {@code .env.example.mustache}. */
    private record View(String stack, String source, List<Operator> operator, List<Variable> variables) {}

    private record Operator(String directory) {}

    private record Comment(String comment) {}

    private record Variable(List<Comment> comments, String assignment) {

        /** The variable with another service that reads it; a required assignment wins. */
        Variable and(String comment, String otherAssignment) {
            var all = new ArrayList<>(comments);
            all.add(new Comment(comment));
            return new Variable(all, assignment.startsWith("#") ? otherAssignment : assignment);
        }
    }
}
