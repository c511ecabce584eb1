package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.StartCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A container as an entry under {@code services}. */
final class ContainerTree {

    private final Layout layout;
    private final MountedCopies copies;

    ContainerTree(Layout layout, MountedCopies copies) {
        this.layout = layout;
        this.copies = copies;
    }

    YamlMap of(Container container) {
        var map = new YamlMap();
        addImage(container, map);
        map.putUnlessEmpty("entrypoint", Values.command(container.invocation().entrypoint()))
                .putUnlessEmpty(
                        "command",
                        Values.command(container.invocation().command()),
                        container.invocation().reason())
                .putUnlessEmpty("depends_on", dependsOn(container.lifecycle().after()))
                .putUnlessEmpty("environment", Values.of(container.invocation().environment()))
                .putUnlessEmpty("secrets", Values.list(container.invocation().secrets()))
                .putUnlessEmpty("labels", labels(container));
        ConnectionsTree.addTo(map, container.connections());
        StorageTree.addMounts(map, container, copies);
        addHealth(container.health(), map);
        Lifecycle lifecycle = container.lifecycle();
        map.put("restart", lifecycle.restart().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (lifecycle.stopGrace().isPresent()) {
            map.put("stop_grace_period", lifecycle.stopGrace().get().text());
        }
        map.put("deploy", deploy(container));
        addHardening(container, map);
        return map;
    }

    /** A built image names its user itself. */
    private void addImage(Container container, YamlMap map) {
        if (container.image() instanceof BuiltImage image) {
            map.put("image", image.repository() + ":" + layout.version());
            if (image.service().equals(container.name())) {
                map.put("build", BuildTree.of(image, layout));
            }
        } else if (container.image() instanceof NamedImage image) {
            map.put("image", image.name())
                    .put("user", container.invocation().user().userAndGroup());
        }
    }

    private static YamlMap dependsOn(List<StartCondition> conditions) {
        var dependsOn = new YamlMap();
        for (StartCondition condition : conditions) {
            dependsOn.put(
                    condition.container(),
                    new YamlMap()
                            .put(
                                    "condition",
                                    condition.isCompleted() ? "service_completed_successfully" : "service_healthy")
                            .inLine());
        }
        return dependsOn;
    }

    /** The label changes with the secrets, so that Compose recreates the containers that read them. */
    private static YamlMap labels(Container container) {
        return container.invocation().secrets().isEmpty()
                ? new YamlMap()
                : new YamlMap()
                        .put("dev.slipway.secrets", "${" + SecretMark.variable(container.name()) + ":-}")
                        .inLine();
    }

    private static void addHealth(Health health, YamlMap map) {
        if (health instanceof Health.Command command) {
            var test = new ArrayList<String>();
            test.add(command.inShell() ? "CMD-SHELL" : "CMD");
            for (String word : command.words()) {
                test.add(ComposeText.literal(word));
            }
            map.put(
                    "healthcheck",
                    new YamlMap()
                            .put("test", new YamlLine(test))
                            .put("interval", command.times().interval().text())
                            .put("timeout", command.times().timeout().text())
                            .put("start_period", command.times().startPeriod().text())
                            .put(
                                    "start_interval",
                                    command.times().startInterval().text())
                            .put("retries", command.times().retries()),
                    command.reason());
        } else if (health == Health.Unknown.SWITCHED_OFF) {
            map.put("healthcheck", new YamlMap().put("disable", true).inLine());
        }
    }

    private static YamlMap deploy(Container container) {
        var deploy = new YamlMap();
        if (container.lifecycle().replicas() > 1) {
            deploy.put("replicas", container.lifecycle().replicas());
        }
        Limits limits = container.limits();
        return deploy.put(
                "resources",
                new YamlMap()
                        .put(
                                "limits",
                                new YamlMap()
                                        .put("cpus", limits.cpus().text())
                                        .put("memory", limits.memory().text())
                                        .put("pids", limits.pids())
                                        .inLine())
                        .put(
                                "reservations",
                                new YamlMap()
                                        .put("cpus", limits.reservedCpus().text())
                                        .put("memory", limits.reservedMemory().text())
                                        .inLine()));
    }

    /** The least rights that a container needs, and a log that does not fill the disk. */
    private static void addHardening(Container container, YamlMap map) {
        map.put("read_only", true)
                .put("tmpfs", Values.column(StorageTree.tmpfs(container)))
                .put("cap_drop", List.of("ALL"))
                .put("security_opt", new YamlLine(List.of("no-new-privileges:true")))
                .put(
                        "logging",
                        new YamlMap()
                                .put("driver", "local")
                                .put(
                                        "options",
                                        new YamlMap()
                                                .put("max-size", "20m")
                                                .put("max-file", "5")
                                                .inLine()));
    }
}
