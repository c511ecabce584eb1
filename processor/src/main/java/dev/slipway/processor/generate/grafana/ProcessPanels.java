package dev.slipway.processor.generate.grafana;

import java.util.ArrayList;
import java.util.List;

/** What the processes of the chosen service use of the machine. */
final class ProcessPanels {

    private static final String CONTAINER = "{{instance}}";

    private final ScrapedServices services;

    ProcessPanels(ScrapedServices services) {
        this.services = services;
    }

    List<List<Panel>> lines() {
        var line = new ArrayList<Panel>();
        for (Panel panel : List.of(cpu(), memory(), files(), logs())) {
            if (!panel.isEmpty()) {
                line.add(panel);
            }
        }
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** Whether a service uses the names that the client libraries of Prometheus have in common. */
    private boolean hasCommonNames() {
        return services.hasClientJavaJvm() || services.hasNode();
    }

    private Panel cpu() {
        var panel = Panel.graph("CPU", "none", "CPU time a second: 1 is one core, all the time.");
        if (services.hasMicrometer()) {
            panel.query(Selectors.rate("process_cpu_time_ns_total", Selectors.chosen()) + " / 1e9", CONTAINER);
        }
        if (hasCommonNames()) {
            panel.query(Selectors.rate("process_cpu_seconds_total", Selectors.chosen()), CONTAINER);
        }
        return panel;
    }

    private Panel memory() {
        var panel = Panel.graph("Memory", "bytes", "Memory of the process, inside and outside of its heap.");
        if (hasCommonNames()) {
            panel.query("process_resident_memory_bytes" + Selectors.chosen(), CONTAINER);
        }
        return panel;
    }

    private Panel files() {
        var panel = Panel.graph("Open files", "none", "Files and connections that are open, and how many may be.");
        if (services.hasMicrometer()) {
            panel.query("process_files_open_files" + Selectors.chosen(), CONTAINER)
                    .limit("max(process_files_max_files" + Selectors.chosen() + ")", "limit");
        }
        if (hasCommonNames()) {
            panel.query("process_open_fds" + Selectors.chosen(), CONTAINER)
                    .limit("max(process_max_fds" + Selectors.chosen() + ")", "limit");
        }
        return panel;
    }

    private Panel logs() {
        var panel = Panel.graph("Logged problems", "cps", "Lines a second that were logged as errors and warnings.");
        if (services.hasLogs()) {
            panel.query(
                    "sum by (level) ("
                            + Selectors.rate("logback_events_total", Selectors.chosen("level=~\"error|warn\"")) + ")",
                    "{{level}}");
        }
        return panel;
    }
}
