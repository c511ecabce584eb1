package dev.slipway.processor.generate.grafana;

/** A dashboard on which one chooses a server. Its queries name the server {@code $server}. */
public interface ServerDashboard {

    /** The name of its file. */
    String name();

    String title();

    /** What is seen. */
    String about();

    /** The metric that tells whether the exporter reaches the server. */
    String up();

    /** Adds variables, rows and panels. */
    void addTo(Dashboard dashboard);
}
