package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.generate.promql.Recorded;
import dev.slipway.processor.model.Deployment;
import java.util.ArrayList;
import java.util.List;

/** What runs and what does not, and the state of the monitoring. */
final class StackDashboard {

    private static final String FIRING = "ALERTS{alertstate=\"firing\",severity";
    private static final String PROBES = "probe_success{job=\"health\"}";

    /** All targets except probes, which are up whatever they find. */
    private static final String TARGETS = "up{job!=\"health\"}";

    private final Deployment deployment;
    private final ScrapedServices services;
    private final List<ServerDashboard> servers;

    StackDashboard(Deployment deployment, ScrapedServices services, List<ServerDashboard> servers) {
        this.deployment = deployment;
        this.services = services;
        this.servers = servers;
    }

    Dashboard dashboard(ScrapeIntervals intervals) {
        var dashboard = new Dashboard(
                "stack",
                "Stack",
                "What runs, which alerts fire, and Prometheus itself.",
                deployment,
                intervals.ofOthers());
        dashboard.annotation(Annotations.alerts(""));
        dashboard.row("Now").line(4, numbers());
        dashboard.row("What runs").line(8, states());
        if (services.areRecorded()) {
            dashboard.row("Requests").line(8, requests());
        }
        dashboard.row("Alerts").line(8, alerts());
        dashboard.row("Prometheus").line(8, ScrapePanels.ofAll()).line(8, PrometheusPanels.ofStorage());
        return dashboard.line(8, new PrometheusPanels(deployment).ofRules());
    }

    private List<Panel> numbers() {
        var numbers = new ArrayList<Panel>();
        numbers.add(number("Alerts that wake somebody", "Alerts of severity page that fire.", FIRING + "=\"page\"}")
                .thresholds(Thresholds.badFrom("1")));
        numbers.add(number("Alerts for working hours", "Alerts of severity ticket that fire.", FIRING + "=\"ticket\"}")
                .thresholds(Thresholds.risingTo("1", "10")));
        numbers.add(number("Not read", "Containers whose metrics cannot be read.", TARGETS + " == 0")
                .thresholds(Thresholds.badFrom("1")));
        if (!deployment.probed().isEmpty()) {
            numbers.add(number("Not healthy", "Containers whose health endpoint fails or is silent.", PROBES + " == 0")
                    .thresholds(Thresholds.badFrom("1")));
        }
        return numbers;
    }

    /** A number; an empty result is 0. */
    private static Panel number(String title, String description, String expr) {
        return Panel.number(title, "none", description).query("count(" + expr + ") or vector(0)", "number");
    }

    private List<Panel> states() {
        var states = new ArrayList<Panel>();
        states.add(Panel.states(
                        "Read", "Whether Prometheus can read the metrics of a job, by the worst of its containers.")
                .query("min by (job) (" + TARGETS + ")", "{{job}}"));
        Panel servers = servers();
        if (!servers.isEmpty()) {
            states.add(servers);
        }
        if (!deployment.probed().isEmpty()) {
            states.add(Panel.states("Healthy", "What the health endpoints answer who asks on the network of the stack.")
                    .query("min by (service) (" + PROBES + ")", "{{service}}"));
        }
        return states;
    }

    private Panel servers() {
        var panel = Panel.states("Servers", "Whether exporters reach the servers whose metrics they show.");
        for (ServerDashboard server : servers) {
            panel.query("min by (service) (" + server.up() + ")", "{{service}}");
        }
        if (NginxDashboard.isNeeded(deployment)) {
            panel.query("min by (service) (nginx_up)", "{{service}}");
        }
        return panel;
    }

    private static List<Panel> requests() {
        return List.of(
                Panel.graph("Requests", "reqps", "Requests a second of each service, over 5 minutes.")
                        .query(Recorded.REQUESTS, "{{service}}"),
                Panel.graph("Errors", "percentunit", "Share of requests answered with 5xx, over 5 minutes.")
                        .query(Recorded.ERRORS, "{{service}}"));
    }

    private static List<Panel> alerts() {
        return List.of(
                Panel.table("Firing", "Alerts that fire now.")
                        .query("max by (severity, alertname, service, instance) (" + FIRING + "!=\"none\"})", ""),
                Panel.graph("Over time", "none", "Alerts that fired, and how many series each was about.")
                        .stacked()
                        .query(
                                "count by (alertname, service) (" + FIRING + "!=\"none\"})",
                                "{{alertname}} {{service}}"));
    }
}
