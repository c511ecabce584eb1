package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import java.util.ArrayList;
import java.util.List;

/** The jobs of the monitoring, including Prometheus itself. */
final class WatchJobs {

    private WatchJobs() {}

    static List<YamlMap> of(Deployment deployment) {
        var jobs = new ArrayList<YamlMap>();
        String comment = "";
        for (MonitoringServer server : deployment.monitoringServers()) {
            jobs.add(job(server).comment(comment));
            comment = "\n";
        }
        return jobs;
    }

    private static YamlMap job(MonitoringServer server) {
        var target = new YamlMap()
                .put("targets", new YamlLine(List.of(server.address())))
                .put("labels", new YamlMap().put("service", server.serviceName()));
        return new YamlMap().put("job_name", server.serviceName()).put("static_configs", List.of(target));
    }
}
