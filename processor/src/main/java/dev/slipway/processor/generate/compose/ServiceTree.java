package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.docker.HealthCommand;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.EnvironmentVariables;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The entries under {@code services} of one service: its own and that of its migration. */
final class ServiceTree {

    private static final String WAIT_FOR = "SLIPWAY_WAIT_FOR";

    private final Service service;
    private final Deployment deployment;
    private final Layout layout;
    private final List<EnvironmentVariable> variables;

    ServiceTree(Service service, Deployment deployment, Layout layout) {
        this.service = service;
        this.deployment = deployment;
        this.layout = layout;
        this.variables = EnvironmentVariables.of(service, deployment);
    }

    void addTo(YamlMap services, BaseImages images) {
        String source = service.type().qualifiedName();
        services.put(service.name(), map(), (services.isEmpty() ? "" : "\n") + source);
        if (service.migration().isPresent()) {
            services.put(
                    service.migrationName(),
                    migration(service.migration().get()),
                    "\nRuns once before \"" + service.name() + "\" starts, from the same image.");
        }
        if (service.exporter().isPresent() && deployment.isMonitored()) {
            services.put(
                    service.exporter().get().host(),
                    service.accept(new ExporterTree(images)),
                    "\nShows the metrics of \"" + service.name()
                            + "\" to Prometheus. Its image holds nothing that could check"
                            + " its health; its target tells.");
        }
    }

    private YamlMap map() {
        YamlMap environment = Environment.of(variables);
        SiteTree.addRuntimeEnv(service.program().runtimeEnv(), environment);
        String targets = StartOrder.targetsOfService(service, deployment);
        if (!targets.isEmpty() && service.isLaunched()) {
            environment.put(WAIT_FOR, targets);
        }
        var map = new YamlMap()
                .put("image", image())
                .put("build", build())
                .putUnlessEmpty("depends_on", StartOrder.ofService(service, deployment))
                .putUnlessEmpty("environment", environment);
        SecretFiles.addTo(map, service.name(), Environment.secrets(variables));
        map.putUnlessEmpty("ports", ports())
                .put("networks", Networks.of(service, deployment))
                .putUnlessEmpty("volumes", Words.volumes(service.run().volumes()));
        if (service.healthCheck().isPresent()) {
            map.put("healthcheck", healthCheck(service.healthCheck().get()));
        }
        map.put("restart", restart())
                .put("stop_grace_period", service.run().stopGracePeriod().text())
                .put("deploy", deploy());
        Hardening.addTo(map);
        return map;
    }

    private YamlMap migration(Migration migration) {
        YamlMap environment = Environment.of(variables);
        var map = new YamlMap().put("image", image());
        if (migration.main().isPresent()) {
            environment.put("SLIPWAY_MAIN", "migration");
            environment.put(
                    "SLIPWAY_DEADLINE_SECONDS",
                    String.valueOf(migration.timeout().millis() / 1000));
            String targets = StartOrder.targetsOfMigration(service, deployment);
            if (!targets.isEmpty()) {
                environment.put(WAIT_FOR, targets);
            }
        } else {
            map.put("entrypoint", new YamlLine(Words.literals(migration.command())));
        }
        map.putUnlessEmpty("depends_on", StartOrder.after(deployment.backingOf(service)))
                .putUnlessEmpty("environment", environment);
        SecretFiles.addTo(map, service.migrationName(), Environment.secrets(variables));
        map.put("networks", Networks.ofMigration(service, deployment))
                .putUnlessEmpty("volumes", Words.volumes(service.run().volumes()))
                .put("healthcheck", new YamlMap().put("disable", true))
                .put("restart", "no")
                .put("deploy", new YamlMap().put("resources", Limits.of(service.resources())));
        Hardening.addTo(map);
        return map;
    }

    private String restart() {
        return service.run().restart().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String image() {
        return service.image().repository() + ":" + layout.version();
    }

    private YamlMap build() {
        if (!service.program().sources().isEmpty()) {
            SourceTree tree = layout.sources().orElseThrow();
            return new YamlMap()
                    .put("context", literal(tree.context()))
                    .put("dockerfile", literal(tree.deploy(service.name().concat("/Dockerfile"))))
                    .putUnlessEmpty("args", Environment.of(service.program().buildArgs()));
        }
        return new YamlMap()
                .put("context", literal(layout.context()))
                .put("dockerfile", literal(layout.deployFromContext() + "/" + service.name() + "/Dockerfile"));
    }

    private List<String> ports() {
        var ports = new ArrayList<String>();
        for (Publication port : Publication.of(service, deployment)) {
            ports.add(port.text());
        }
        return ports;
    }

    private YamlMap healthCheck(HealthCheck check) {
        var test = new ArrayList<String>();
        test.add("CMD");
        test.addAll(Words.literals(HealthCommand.words(service)));
        return new YamlMap()
                .put("test", new YamlLine(test))
                .put("interval", check.interval().text())
                .put("timeout", check.timeout().text())
                .put("start_period", check.startPeriod().text())
                .put("start_interval", check.startInterval().text())
                .put("retries", check.retries());
    }

    private YamlMap deploy() {
        var deploy = new YamlMap();
        if (service.run().replicas() > 1) {
            deploy.put("replicas", service.run().replicas());
        }
        return deploy.put("resources", Limits.of(service.resources()));
    }
}
