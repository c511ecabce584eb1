package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Sources;
import dev.slipway.processor.plan.StackPlan;
import java.util.List;
import java.util.TreeSet;

/** {@code compose.yaml}. */
public final class ComposeGenerator implements Target {

    private final Yaml yaml;

    public ComposeGenerator(Yaml yaml) {
        this.yaml = yaml;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        var document = new YamlMap()
                .put("name", plan.name(), "\n")
                .put("services", services(plan, new ContainerTree(layout, new ConfigHashes(files))), "\n")
                .put("networks", networks(plan), "\n")
                .putUnlessEmpty("volumes", volumes(plan), "\n")
                .putUnlessEmpty(
                        "secrets",
                        secrets(plan, layout),
                        "\n"
                                + "Files of the operator's. up.sh sets the labels dev.slipway.secrets, which change with"
                                + " them, so that \"up\" starts\n"
                                + "anew what reads one that is another now.");
        String header = Sources.header("The stack \"" + plan.name() + "\": sh up.sh starts it.", plan.source());
        return List.of(new GeneratedFile("compose.yaml", yaml.text(header, document)));
    }

    private static YamlMap services(StackPlan plan, ContainerTree tree) {
        var services = new YamlMap();
        for (Container container : plan.containers()) {
            String blankLine = services.isEmpty() ? "" : "\n";
            services.put(
                    container.name(),
                    tree.of(container),
                    blankLine + container.about().comment());
        }
        return services;
    }

    private static YamlMap networks(StackPlan plan) {
        var networks = new YamlMap();
        for (Network network : plan.networks()) {
            networks.put(
                    network.name(),
                    network.isInternal() ? new YamlMap().put("internal", true) : new YamlMap(),
                    network.comment());
        }
        return networks;
    }

    private static YamlMap volumes(StackPlan plan) {
        var volumes = new YamlMap();
        for (String name : plan.volumes()) {
            volumes.put(name, new YamlMap());
        }
        return volumes;
    }

    /** Files of the operator's: up.sh makes what can be made, and names what is missing. */
    private static YamlMap secrets(StackPlan plan, Layout layout) {
        var names = new TreeSet<String>();
        for (SecretFile secret : plan.secrets()) {
            names.add(secret.name());
        }
        for (LoginFile login : plan.logins()) {
            names.add(login.name());
        }
        var secrets = new YamlMap();
        for (String name : names) {
            String file = layout.operator().orElseThrow() + "/secrets/" + name;
            secrets.put(name, new YamlMap().put("file", ComposeText.literal(file)));
        }
        return secrets;
    }
}
