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
        YamlMap services = services(plan, new ContainerTree(layout, new MountedCopies(layout, files)));
        var shared = new YamlMap();
        if (plan.containers().size() > 1) {
            new SharedFields(shared).takeFrom(plan.containers(), services);
        }
        String header = Sources.header("The stack \"" + plan.name() + "\": sh up.sh starts it.", plan.source());
        return List.of(new GeneratedFile("compose.yaml", yaml.text(header, document(plan, layout, shared, services))));
    }

    static YamlMap document(StackPlan plan, Layout layout, YamlMap shared, YamlMap services) {
        var document = new YamlMap().put("name", plan.name(), "\n");
        for (String field : shared.keys()) {
            document.putFrom(shared, field);
        }
        return document.put("services", services, "\n")
                .put("networks", networks(plan), "\n")
                .putUnlessEmpty("volumes", volumes(plan), "\n")
                .putUnlessEmpty(
                        "secrets",
                        secrets(plan, layout),
                        "\n"
                                + "Files of the operator's. up.sh sets the labels dev.slipway.secrets, which change with"
                                + " them, so that \"up\"\n"
                                + "recreates the containers that read a changed one.");
    }

    static YamlMap services(StackPlan plan, ContainerTree tree) {
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
            networks.put(network.name(), reach(network.reach()), network.comment());
        }
        return networks;
    }

    /** How far a network reaches, as options of Docker's driver "bridge". */
    private static YamlMap reach(Network.Reach reach) {
        var options = new YamlMap();
        if (reach == Network.Reach.INSIDE) {
            // The machine gets no address in the network, so containers cannot reach what listens on the machine.
            options.put("internal", true).put("driver_opts", driverOption("inhibit_ipv4", "true"));
        } else if (reach == Network.Reach.WAY_IN) {
            options.put("driver_opts", driverOption("enable_ip_masquerade", "false"));
        }
        return options.inLine();
    }

    private static YamlMap driverOption(String name, String value) {
        return new YamlMap().put("com.docker.network.bridge." + name, value).inLine();
    }

    private static YamlMap volumes(StackPlan plan) {
        var volumes = new YamlMap();
        for (String name : plan.volumes()) {
            volumes.put(name, new YamlMap());
        }
        return volumes;
    }

    /** Files of the operator: up.sh makes what it can, and names what is missing. */
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
            secrets.put(
                    name, new YamlMap().put("file", ComposeText.literal(file)).inLine());
        }
        return secrets;
    }
}
