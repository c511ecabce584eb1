package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.List;

/** The state of the nginx of a site. It counts requests and connections; only its log has statuses and times. */
final class NginxDashboard {

    private static final String SITE = "{service=\"$site\"}";

    private NginxDashboard() {}

    /** Whether the stack has an exporter for a web server. */
    static boolean isNeeded(Deployment deployment) {
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent()) {
                return true;
            }
        }
        return false;
    }

    static Dashboard of(Deployment deployment, ScrapeIntervals intervals) {
        var dashboard = new Dashboard(
                "nginx",
                "Sites",
                "Requests and connections of a site. What nginx counts knows no statuses and times: see its log, and the"
                        + " services behind it.",
                deployment,
                intervals.ofOthers());
        return dashboard
                .variable(Variables.one("site", "Site", "label_values(nginx_up, service)"))
                .annotation(Annotations.alerts("service=\"$site\","))
                .row("Now")
                .line(4, numbers())
                .row("Requests and connections")
                .line(8, graphs());
    }

    private static List<Panel> numbers() {
        return List.of(
                Panel.number("Site up", "none", "Whether the exporter can ask nginx.")
                        .query("min(nginx_up" + SITE + ")", "up")
                        .thresholds(Thresholds.goodFrom("1")),
                Panel.number("Requests", "reqps", "Requests a second, with those for health.")
                        .query(sum("nginx_http_requests_total"), "requests"),
                Panel.number("Connections", "none", "Connections that are open. nginx counts two for each client.")
                        .query("sum(nginx_connections_active" + SITE + ")", "open"),
                Panel.number(
                                "Connections dropped",
                                "cps",
                                "Connections a second that were taken and dropped at once: there are too many.")
                        .query(sum("nginx_connections_accepted") + " - " + sum("nginx_connections_handled"), "dropped")
                        .thresholds(Thresholds.badFrom("0.01")));
    }

    private static List<Panel> graphs() {
        return List.of(
                Panel.graph("Requests", "reqps", "Requests a second, with those for health.")
                        .query(sum("nginx_http_requests_total"), "requests"),
                Panel.graph(
                                "Connections by state",
                                "none",
                                "Of those that wait, each is kept open for its client's next request.")
                        .stacked()
                        .query("sum(nginx_connections_reading" + SITE + ")", "request is read")
                        .query("sum(nginx_connections_writing" + SITE + ")", "answer is written")
                        .query("sum(nginx_connections_waiting" + SITE + ")", "wait"),
                Panel.graph(
                                "New connections",
                                "cps",
                                "Connections a second, two for each client, and those of them that were not dropped.")
                        .query(sum("nginx_connections_accepted"), "taken")
                        .query(sum("nginx_connections_handled"), "kept"));
    }

    private static String sum(String counter) {
        return "sum(" + Selectors.rate(counter, SITE) + ")";
    }
}
