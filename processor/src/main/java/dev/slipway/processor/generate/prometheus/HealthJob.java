package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** The job that requests health endpoints of services, as other services would. */
final class HealthJob {

    /** The module of the blackbox exporter. */
    public static final String MODULE = "health";

    private HealthJob() {}

    static YamlMap map(List<Service> services) {
        var targets = new ArrayList<YamlMap>();
        for (Service service : services) {
            targets.add(new YamlMap()
                    .put("targets", new YamlLine(List.of(service.healthAddress().orElseThrow())))
                    .put("labels", new YamlMap().put("service", service.name())));
        }
        return new YamlMap()
                .comment(
                        "\nAsks the health endpoints, as other services would; the exporter does it and says how it went.")
                .put("job_name", MonitoringServer.HEALTH_JOB)
                .put("metrics_path", "/probe")
                .put("params", new YamlMap().put("module", new YamlLine(List.of(MODULE))))
                .put("static_configs", targets)
                .put(
                        "relabel_configs",
                        List.of(
                                new YamlMap()
                                        .put("source_labels", new YamlLine(List.of("__address__")))
                                        .put("target_label", "__param_target"),
                                new YamlMap()
                                        .put("source_labels", new YamlLine(List.of("__param_target")))
                                        .put("target_label", "instance"),
                                new YamlMap()
                                        .put("target_label", "__address__")
                                        .put("replacement", MonitoringServer.BLACKBOX_EXPORTER.address())));
    }
}
