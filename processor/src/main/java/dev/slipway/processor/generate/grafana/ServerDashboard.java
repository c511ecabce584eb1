package dev.slipway.processor.generate.grafana;

/** A dashboard for one server, which its user chooses. Its queries name the server {@code $server}. */
public interface ServerDashboard {

    /** The name of its file. */
    String name();

    String title();

    /** What the dashboard shows. */
    String about();

    /** The metric that says whether the exporter reaches the server. */
    String up();

    /** Adds variables, rows and panels. */
    void addTo(Dashboard dashboard);
}
