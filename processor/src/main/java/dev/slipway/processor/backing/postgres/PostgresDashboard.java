package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.generate.grafana.Dashboard;
import dev.slipway.processor.generate.grafana.Panel;
import dev.slipway.processor.generate.grafana.Selectors;
import dev.slipway.processor.generate.grafana.ServerDashboard;
import dev.slipway.processor.generate.grafana.Thresholds;
import dev.slipway.processor.generate.grafana.Variables;
import java.util.List;

/** The state of a PostgreSQL server, by the metrics of its exporter. */
final class PostgresDashboard implements ServerDashboard {

    private static final String SERVER = "{service=\"$server\"}";
    private static final String DATABASE = "{service=\"$server\",datname=~\"$database\"}";

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String about() {
        return "Connections, transactions and sizes of a database server.";
    }

    @Override
    public String up() {
        return "pg_up";
    }

    @Override
    public void addTo(Dashboard dashboard) {
        dashboard
                .variable(Variables.several(
                        "database",
                        "Database",
                        "label_values(pg_database_size_bytes{service=\"$server\"}, datname)",
                        "/^(?!template)/"))
                .row("Now")
                .line(4, numbers())
                .row("Connections")
                .line(8, connections())
                .row("Work")
                .line(8, transactions())
                .line(8, rows())
                .row("Storage")
                .line(8, storage());
    }

    private static List<Panel> numbers() {
        return List.of(
                Panel.number("Server up", "none", "Whether the exporter can ask the server.")
                        .query("min(pg_up" + SERVER + ")", "up")
                        .thresholds(Thresholds.goodFrom("1")),
                Panel.number("Connections in use", "percentunit", "Share of all connections that the server allows.")
                        .query(
                                "sum(pg_stat_activity_count" + SERVER + ") / max(pg_settings_max_connections" + SERVER
                                        + ")",
                                "used")
                        .thresholds(Thresholds.risingTo("0.6", "0.8")),
                Panel.number(
                                "Read from memory",
                                "percentunit",
                                "Share of blocks that were found in the server's buffers.")
                        .query(hits(), "hits")
                        .thresholds(Thresholds.fallingFrom("0.95", "0.8"))
                        .otherwise("nothing read"),
                Panel.number("Longest transaction", "s", "Age of the oldest transaction that is open.")
                        .query("max(pg_stat_activity_max_tx_duration" + DATABASE + ")", "age")
                        .thresholds(Thresholds.risingTo("60", "900")),
                Panel.number("Size", "bytes", "Size of the chosen databases.")
                        .query("sum(pg_database_size_bytes" + DATABASE + ")", "size"));
    }

    private static String hits() {
        String hit = "sum(" + Selectors.rate("pg_stat_database_blks_hit", DATABASE) + ")";
        return hit + " / (" + hit + " + sum(" + Selectors.rate("pg_stat_database_blks_read", DATABASE) + "))";
    }

    private static List<Panel> connections() {
        return List.of(
                Panel.graph(
                                "Connections by state",
                                "none",
                                "Many that are idle in a transaction hold locks and keep old rows from being cleared"
                                        + " away.")
                        .stacked()
                        .query("sum by (state) (pg_stat_activity_count" + DATABASE + ")", "{{state}}"),
                Panel.graph("Connections by database", "none", "And how many the server allows.")
                        .query("sum by (datname) (pg_stat_activity_count" + DATABASE + ")", "{{datname}}")
                        .limit("max(pg_settings_max_connections" + SERVER + ")", "limit"),
                Panel.graph(
                                "Longest transactions",
                                "s",
                                "Age of the oldest open transaction, by the state of its connection.")
                        .query("max by (state) (pg_stat_activity_max_tx_duration" + DATABASE + ")", "{{state}}"));
    }

    private static List<Panel> transactions() {
        return List.of(
                Panel.graph("Transactions", "ops", "Transactions a second, by how they ended.")
                        .query(of("xact_commit"), "committed {{datname}}")
                        .query(of("xact_rollback"), "rolled back {{datname}}"),
                Panel.graph(
                                "Deadlocks and conflicts",
                                "ops",
                                "Transactions a second that were ended because of others.")
                        .query(of("deadlocks"), "deadlocks {{datname}}")
                        .query(of("conflicts"), "conflicts {{datname}}"),
                Panel.graph("Locks", "none", "Locks that are held, by their mode.")
                        .stacked()
                        .query("sum by (mode) (pg_locks_count" + DATABASE + ")", "{{mode}}"));
    }

    private static List<Panel> rows() {
        return List.of(
                Panel.graph(
                                "Rows read",
                                "ops",
                                "Rows a second: far more scanned than fetched by an index tell of a missing one.")
                        .query(of("tup_returned"), "scanned {{datname}}")
                        .query(of("tup_fetched"), "fetched {{datname}}"),
                Panel.graph("Rows written", "ops", "Rows a second.")
                        .query(of("tup_inserted"), "inserted {{datname}}")
                        .query(of("tup_updated"), "updated {{datname}}")
                        .query(of("tup_deleted"), "deleted {{datname}}"),
                Panel.graph(
                                "Read from memory",
                                "percentunit",
                                "Share of blocks that were found in the server's buffers.")
                        .upToOne()
                        .query(hits(), "hits"));
    }

    private static List<Panel> storage() {
        return List.of(
                Panel.graph("Size of databases", "bytes", "Size of each database.")
                        .stacked()
                        .query("sum by (datname) (pg_database_size_bytes" + DATABASE + ")", "{{datname}}"),
                Panel.graph(
                                "Temporary files",
                                "Bps",
                                "Bytes a second that queries write to files, since they do not fit into work_mem.")
                        .query(of("temp_bytes"), "{{datname}}"));
    }

    private static String of(String counter) {
        return "sum by (datname) (" + Selectors.rate("pg_stat_database_" + counter, DATABASE) + ")";
    }
}
