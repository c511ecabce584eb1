package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.docker.HealthCommand;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** One entry under {@code services}. */
final class ServiceTree {

    private final Service service;
    private final Deployment deployment;
    private final Layout layout;

    ServiceTree(Service service, Deployment deployment, Layout layout) {
        this.service = service;
        this.deployment = deployment;
        this.layout = layout;
    }

    YamlMap map() {
        var map = new YamlMap()
                .put("image", service.image().repository() + ":" + layout.version())
                .put("build", build())
                .putUnlessEmpty("depends_on", dependsOn())
                .putUnlessEmpty("environment", environment())
                .putUnlessEmpty("ports", ports())
                .put("networks", networks())
                .putUnlessEmpty("volumes", volumes());
        if (service.healthCheck().isPresent()) {
            map.put("healthcheck", healthCheck(service.healthCheck().get()));
        }
        map.put("restart", service.image().restart())
                .put("stop_grace_period", service.image().stopGracePeriod().text())
                .put("deploy", deploy());
        Hardening.addTo(map);
        return map;
    }

    private YamlMap build() {
        return new YamlMap()
                .put("context", literal(layout.context()))
                .put("dockerfile", literal(layout.deployFromContext() + "/" + service.name() + "/Dockerfile"));
    }

    private YamlMap dependsOn() {
        var dependsOn = new YamlMap();
        for (Service dependency : deployment.dependenciesOf(service)) {
            dependsOn.put(dependency.name(), new YamlMap().put("condition", "service_healthy"));
        }
        return dependsOn;
    }

    private YamlMap environment() {
        var environment = new YamlMap();
        for (EnvironmentVariable env : service.image().env()) {
            environment.put(env.name(), value(env));
        }
        return environment;
    }

    private static String value(EnvironmentVariable env) {
        if (env.isFixed()) {
            return literal(env.value());
        }
        return env.isRequired()
                ? ComposeText.required(env.variable())
                : ComposeText.variable(env.variable(), env.value());
    }

    private List<String> ports() {
        var ports = new ArrayList<String>();
        for (Publication port : Publication.of(service, deployment)) {
            ports.add(port.text());
        }
        return ports;
    }

    private List<String> networks() {
        return deployment.isPublished(service)
                ? List.of(ComposeGenerator.BACKEND, ComposeGenerator.EDGE)
                : List.of(ComposeGenerator.BACKEND);
    }

    private List<String> volumes() {
        var volumes = new ArrayList<String>();
        for (NamedVolume volume : service.image().volumes()) {
            volumes.add(volume.name() + ":" + volume.path() + (volume.readOnly() ? ":ro" : ""));
        }
        return volumes;
    }

    private YamlMap healthCheck(HealthCheck check) {
        var test = new ArrayList<String>();
        test.add("CMD");
        for (String word : HealthCommand.words(service, check)) {
            test.add(literal(word));
        }
        return new YamlMap()
                .put("test", new YamlLine(test))
                .put("interval", check.interval().text())
                .put("timeout", check.timeout().text())
                .put("start_period", check.startPeriod().text())
                .put("start_interval", check.startInterval().text())
                .put("retries", check.retries());
    }

    private YamlMap deploy() {
        Resources resources = service.resources();
        var deploy = new YamlMap();
        if (service.image().replicas() > 1) {
            deploy.put("replicas", service.image().replicas());
        }
        return deploy.put(
                "resources",
                new YamlMap()
                        .put(
                                "limits",
                                new YamlMap()
                                        .put("cpus", resources.cpus().text())
                                        .put("memory", resources.memory().text())
                                        .put("pids", resources.pids()))
                        .put(
                                "reservations",
                                new YamlMap()
                                        .put("cpus", resources.reservedCpus().text())
                                        .put(
                                                "memory",
                                                resources.reservedMemory().text())));
    }
}
