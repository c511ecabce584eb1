package dev.slipway.processor.generate.alerts;

import java.util.ArrayList;
import java.util.List;

/** Alerts for the nginx of a site, with the metric names of nginx-prometheus-exporter. */
final class NginxRules {

    private final ServerSeries series;
    private final int connections;

    /**
     * The rules.
     *
     * @param clients the number of clients that nginx has room for; it counts each twice
     */
    NginxRules(String name, int clients) {
        this.series = new ServerSeries(name);
        this.connections = 2 * clients;
    }

    List<AlertRule> alerts() {
        return List.of(
                AlertRule.page(
                        "NginxDown",
                        series.of("nginx_up") + " == 0",
                        "1m",
                        series.name() + " does not answer",
                        "Nobody gets a page. The log of the site says why nginx ended or does not answer."),
                AlertRule.ticket(
                        "NginxConnectionsHigh",
                        series.of("nginx_connections_active") + " > " + connections * 4 / 5,
                        "5m",
                        series.name() + " has {{ $value }} of " + connections + " connections",
                        "nginx counts two for a client, and has room for " + connections / 2
                                + " clients in its memory."),
                AlertRule.ticket(
                        "NginxConnectionsDropped",
                        "rate(" + series.of("nginx_connections_accepted") + "[5m])\n-\nrate("
                                + series.of("nginx_connections_handled") + "[5m])\n> 0\n",
                        "5m",
                        series.name() + " drops {{ $value | humanize }} connections a second",
                        "It has no more connections, or no more files: clients are turned away."),
                series.targetDown());
    }

    List<Scenario> scenarios() {
        var scenarios = new ArrayList<>(List.of(
                series.present("the server is down, and comes back")
                        .series(series.sample("nginx_up"), "1x10 0x10 1x20")
                        .firing("4m")
                        .firing("6m")
                        .firing("8m", "NginxDown page")
                        .firing("15m"),
                series.present("nearly all connections are in use")
                        .series(
                                series.sample("nginx_connections_active"),
                                connections / 2 + "x20 " + connections * 9 / 10 + "x40")
                        .firing("9m")
                        .firing("14m")
                        .firing("18m", "NginxConnectionsHigh ticket"),
                series.present("a connection in ten is dropped")
                        .series(series.sample("nginx_connections_accepted"), "0+300x60")
                        .series(series.sample("nginx_connections_handled"), "0+270x60")
                        .firing("4m")
                        .firing("12m", "NginxConnectionsDropped ticket")));
        scenarios.addAll(series.targetDownScenarios());
        return scenarios;
    }
}
