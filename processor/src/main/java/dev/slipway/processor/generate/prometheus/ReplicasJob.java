package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** The job of a service with several containers: Docker's DNS resolves its name to the addresses of all. */
final class ReplicasJob {

    private final Service service;
    private final Metrics metrics;

    ReplicasJob(Service service, Metrics metrics) {
        this.service = service;
        this.metrics = metrics;
    }

    YamlMap map() {
        var job = new YamlMap()
                .comment("\n" + comment())
                .put("job_name", metrics.job())
                .put("metrics_path", metrics.path())
                .put("scrape_interval", metrics.interval().text())
                .put("scrape_timeout", metrics.timeout().text())
                .put("dns_sd_configs", List.of(discovery()))
                .put("relabel_configs", labels());
        return ScrapeLimits.addTo(job);
    }

    private String comment() {
        return service.type().qualifiedName() + ": each container is a target of its own."
                + TargetFile.library(metrics);
    }

    private YamlMap discovery() {
        return new YamlMap()
                .put("names", new YamlLine(List.of(service.name())))
                .put("type", "A")
                .put("port", metrics.port())
                .put("refresh_interval", "15s");
    }

    private List<YamlMap> labels() {
        var labels = new ArrayList<YamlMap>();
        labels.add(label("service", service.name()));
        for (Label label : metrics.labels()) {
            labels.add(label(label.name(), label.value()));
        }
        return labels;
    }

    /** Sets a label. In a replacement {@code $} is a reference to a group. */
    private static YamlMap label(String name, String value) {
        return new YamlMap().put("target_label", name).put("replacement", value.replace("$", "$$"));
    }
}
