package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.Deployment;
import java.util.ArrayList;
import java.util.List;

/** The requests and the state of a service: one dashboard for all services, of which its user chooses one. */
final class ServicesDashboard {

    private static final int NUMBERS = 4;
    private static final int GRAPHS = 8;

    private final Deployment deployment;
    private final ScrapedServices services;

    ServicesDashboard(Deployment deployment, ScrapedServices services) {
        this.deployment = deployment;
        this.services = services;
    }

    Dashboard dashboard(ScrapeIntervals intervals) {
        var dashboard = new Dashboard(
                "services",
                "Services",
                "Requests, errors and times of a service, and what runs it.",
                deployment,
                intervals.ofServices());
        dashboard
                .variable(Variables.one(
                        "service", "Service", "label_values(up{job=~\"" + services.jobs() + "\"}, service)"))
                .variable(Variables.several(
                        "instance",
                        "Container",
                        "label_values(up{service=\"$service\",job!=\"health\"}, instance)",
                        ""))
                .annotation(Annotations.alerts("service=\"$service\","));
        if (showsProcesses()) {
            dashboard.annotation(Annotations.starts(Selectors.chosen()));
        }
        dashboard.row("Now").line(NUMBERS, numbers());
        add(dashboard, "Requests", new RequestPanels(services).lines());
        add(dashboard, "Objectives", new ObjectivePanels(services.withObjectives()).lines());
        add(dashboard, "Process", new ProcessPanels(services).lines());
        add(dashboard, "JVM", new JvmPanels(services).lines());
        add(dashboard, "Node.js", services.hasNode() ? NodePanels.lines() : List.of());
        add(dashboard, "Connections to databases", services.hasPool() ? PoolPanels.lines() : List.of());
        add(dashboard, "Reading", List.of(ScrapePanels.ofChosen()));
        return dashboard;
    }

    private static void add(Dashboard dashboard, String title, List<List<Panel>> lines) {
        if (!lines.isEmpty()) {
            dashboard.row(title);
        }
        for (List<Panel> line : lines) {
            dashboard.line(GRAPHS, line);
        }
    }

    private boolean showsProcesses() {
        return services.hasMicrometer() || services.hasClientJavaJvm() || services.hasNode();
    }

    private List<Panel> numbers() {
        var numbers = new ArrayList<Panel>();
        // Not the probe of its health: it has the same label, and is up even while the service is down.
        numbers.add(Panel.number("Containers up", "none", "Containers of the service whose metrics can be read.")
                .query("sum(up{service=\"$service\",job!=\"health\"})", "up")
                .thresholds(Thresholds.goodFrom("1")));
        if (services.areRecorded()) {
            numbers.addAll(RequestPanels.numbers());
        }
        numbers.addAll(new ObjectivePanels(services.withObjectives()).numbers());
        if (showsProcesses()) {
            numbers.add(Panel.number("Runs since", "s", "Time since the youngest container started.")
                    .query("min(time() - process_start_time_seconds" + Selectors.chosen() + ")", "time"));
        }
        return numbers;
    }
}
