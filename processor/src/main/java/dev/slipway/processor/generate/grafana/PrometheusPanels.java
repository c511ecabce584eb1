package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.Deployment;
import java.util.ArrayList;
import java.util.List;

/** The state of Prometheus itself. */
final class PrometheusPanels {

    private static final String ITSELF = "{job=\"prometheus\"}";

    private final Deployment deployment;

    PrometheusPanels(Deployment deployment) {
        this.deployment = deployment;
    }

    static List<Panel> ofStorage() {
        return List.of(
                Panel.graph(
                                "Storage",
                                "bytes",
                                "Blocks that are kept, and how much all may be: beyond it the oldest goes.")
                        .query("prometheus_tsdb_storage_blocks_bytes" + ITSELF, "blocks")
                        .limit("prometheus_tsdb_retention_limit_bytes" + ITSELF + " > 0", "limit"),
                Panel.graph("Series", "none", "Series that were written to of late.")
                        .query("prometheus_tsdb_head_series" + ITSELF, "series"),
                Panel.graph("Samples", "cps", "Samples a second.")
                        .query(Selectors.rate("prometheus_tsdb_head_samples_appended_total", ITSELF), "{{type}}"));
    }

    List<Panel> ofRules() {
        var panels = new ArrayList<Panel>();
        panels.add(Panel.graph(
                        "Failures", "cps", "What fails, a second: rules, compactions, reads beyond their limits.")
                .query("sum(" + Selectors.rate("prometheus_rule_evaluation_failures_total", ITSELF) + ")", "rules")
                .query(Selectors.rate("prometheus_tsdb_compactions_failed_total", ITSELF), "compactions")
                .query(
                        Selectors.rate("prometheus_target_scrapes_exceeded_sample_limit_total", ITSELF),
                        "reads beyond the limit"));
        panels.add(Panel.graph("Memory of Prometheus", "bytes", "Memory of its process.")
                .query("process_resident_memory_bytes" + ITSELF, "resident"));
        if (deployment.stack().monitoring().alertmanager()) {
            panels.add(Panel.graph(
                            "Alerts to Alertmanager", "cps", "Alerts a second that were sent, and that were lost.")
                    .query("sum(" + Selectors.rate("prometheus_notifications_sent_total", ITSELF) + ")", "sent")
                    .query("sum(" + Selectors.rate("prometheus_notifications_errors_total", ITSELF) + ")", "failed")
                    .query(Selectors.rate("prometheus_notifications_dropped_total", ITSELF), "lost"));
        }
        return panels;
    }
}
