package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MetricsSource;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Sources;
import java.util.ArrayList;
import java.util.List;

/** {@code prometheus/prometheus.yml}, and {@code prometheus/targets/<service>.yml} of each service with metrics. */
public final class PrometheusGenerator implements Generator {

    /** The directory that the server has mounted. */
    public static final String DIRECTORY = "prometheus/";

    /** A name that no job of a service can have. */
    private static final String FILES_JOB = "slipway/targets";

    private final Yaml yaml;

    public PrometheusGenerator(Yaml yaml) {
        this.yaml = yaml;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        files.add(new GeneratedFile(DIRECTORY + "prometheus.yml", yaml.text(header(deployment), config(deployment))));
        for (Service service : singleTargets(deployment)) {
            files.add(target(service));
        }
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent()) {
                files.add(target(server.name(), server.type(), server.metrics().get()));
            }
        }
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent()) {
                files.add(target(
                        service.name(), service.type(), service.exporter().get()));
            }
        }
        return files;
    }

    private static String header(Deployment deployment) {
        return Sources.header(
                "How Prometheus reads the stack \"" + deployment.stack().name() + "\".", Sources.of(deployment));
    }

    private static YamlMap config(Deployment deployment) {
        var config = new YamlMap()
                .put("global", global(deployment), "\n")
                .put("rule_files", new YamlLine(List.of("rules/*.yml")), "\n");
        if (deployment.has(MonitoringServer.ALERTMANAGER)) {
            var target = new YamlMap().put("targets", new YamlLine(List.of(MonitoringServer.ALERTMANAGER.address())));
            config.put(
                    "alerting",
                    new YamlMap().put("alertmanagers", List.of(new YamlMap().put("static_configs", List.of(target)))),
                    "\n");
        }
        return config.put("scrape_configs", jobs(deployment), "\n");
    }

    private static YamlMap global(Deployment deployment) {
        return new YamlMap()
                .put("scrape_interval", "15s")
                .put("scrape_timeout", "10s")
                .put("evaluation_interval", "30s")
                .put(
                        "external_labels",
                        new YamlMap().put("stack", deployment.stack().name()),
                        "On all that leaves this server: alerts, federation, remote write.");
    }

    private static List<YamlMap> jobs(Deployment deployment) {
        var jobs = new ArrayList<>(WatchJobs.of(deployment));
        if (hasTargetFiles(deployment)) {
            jobs.add(ScrapeLimits.addTo(new YamlMap()
                    .comment("\nWhat has one container each; job and path are said in the files.")
                    .put("job_name", FILES_JOB)
                    .put(
                            "file_sd_configs",
                            List.of(new YamlMap().put("files", new YamlLine(List.of("targets/*.yml")))))));
        }
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent() && hasReplicas(service)) {
                jobs.add(new ReplicasJob(service, service.metrics().get()).map());
            }
        }
        if (!deployment.probed().isEmpty()) {
            jobs.add(HealthJob.map(deployment.probed()));
        }
        return jobs;
    }

    private static boolean hasTargetFiles(Deployment deployment) {
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent()) {
                return true;
            }
        }
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent()) {
                return true;
            }
        }
        return !singleTargets(deployment).isEmpty();
    }

    /** The services with metrics and one container. */
    private static List<Service> singleTargets(Deployment deployment) {
        var targets = new ArrayList<Service>();
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent() && !hasReplicas(service)) {
                targets.add(service);
            }
        }
        return targets;
    }

    private GeneratedFile target(Service service) {
        return new GeneratedFile(
                DIRECTORY + "targets/" + service.name() + ".yml",
                yaml.text(
                        TargetFile.header(service, service.metrics().get()),
                        TargetFile.targets(service, service.metrics().get())));
    }

    private GeneratedFile target(String name, JavaType type, MetricsSource metrics) {
        return new GeneratedFile(
                DIRECTORY + "targets/" + name + ".yml",
                yaml.text(TargetFile.header(name, type), TargetFile.targets(name, metrics)));
    }

    /** Whether the name of a service stands for several containers: reads by that name would each reach another one. */
    private static boolean hasReplicas(Service service) {
        return service.run().replicas() > 1;
    }
}
