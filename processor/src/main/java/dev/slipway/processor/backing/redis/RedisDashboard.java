package dev.slipway.processor.backing.redis;

import dev.slipway.processor.generate.grafana.Dashboard;
import dev.slipway.processor.generate.grafana.Panel;
import dev.slipway.processor.generate.grafana.Selectors;
import dev.slipway.processor.generate.grafana.ServerDashboard;
import dev.slipway.processor.generate.grafana.Thresholds;
import java.util.List;

/** The state of a Redis server, by the metrics of its exporter. */
final class RedisDashboard implements ServerDashboard {

    private static final String SERVER = "{service=\"$server\"}";

    private final boolean isOnePersistent;

    /**
     * Makes the dashboard.
     *
     * @param isOnePersistent whether one of the servers keeps its data
     */
    RedisDashboard(boolean isOnePersistent) {
        this.isOnePersistent = isOnePersistent;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public String title() {
        return "Redis";
    }

    @Override
    public String about() {
        return "Memory, keys and commands of a Redis server.";
    }

    @Override
    public String up() {
        return "redis_up";
    }

    @Override
    public void addTo(Dashboard dashboard) {
        dashboard
                .row("Now")
                .line(4, numbers())
                .row("Work")
                .line(8, commands())
                .line(8, clients())
                .row("Data")
                .line(8, data());
        if (isOnePersistent) {
            dashboard.row("Persistence").line(8, persistence());
        }
    }

    private static List<Panel> numbers() {
        return List.of(
                Panel.number("Server up", "none", "Whether the exporter can ask the server.")
                        .query("min(redis_up" + SERVER + ")", "up")
                        .thresholds(Thresholds.goodFrom("1")),
                Panel.number(
                                "Memory in use",
                                "percentunit",
                                "Share of the memory that data may take; a cache may be full.")
                        .query(share("redis_memory_used_bytes", "redis_memory_max_bytes"), "used")
                        .thresholds(Thresholds.risingTo("0.8", "0.9")),
                Panel.number("Found", "percentunit", "Share of keys that were asked for and there.")
                        .query(hits(), "found")
                        .otherwise("nothing read"),
                // The limit is not shown: the exporter may not read the configuration, which holds secrets.
                Panel.number("Connections", "none", "Clients that are connected now.")
                        .query("sum(redis_connected_clients" + SERVER + ")", "connected"),
                Panel.number("Runs since", "s", "Time since the server started.")
                        .query("min(redis_uptime_in_seconds" + SERVER + ")", "time"));
    }

    /** The share of a limit; no value without a limit. */
    private static String share(String used, String limit) {
        return "max(" + used + SERVER + " / (" + limit + SERVER + " > 0))";
    }

    private static String hits() {
        String hits = sum("redis_keyspace_hits_total");
        return hits + " / (" + hits + " + " + sum("redis_keyspace_misses_total") + ")";
    }

    private static String sum(String counter) {
        return "sum(" + Selectors.rate(counter, SERVER) + ")";
    }

    private static List<Panel> commands() {
        String time = "sum by (cmd) (" + Selectors.rate("redis_commands_duration_seconds_total", SERVER) + ")";
        String number = "sum by (cmd) (" + Selectors.rate("redis_commands_total", SERVER) + ")";
        return List.of(
                Panel.graph("Commands", "ops", "The 10 commands that are given most, a second.")
                        .query("topk(10, " + number + ")", "{{cmd}}"),
                Panel.graph("Time of commands", "s", "The 10 commands that take longest on average.")
                        .query("topk(10, " + time + " / (" + number + " > 0))", "{{cmd}}"),
                Panel.graph("Found and missed", "ops", "Keys a second that were asked for, and there or not.")
                        .query(sum("redis_keyspace_hits_total"), "found")
                        .query(sum("redis_keyspace_misses_total"), "missed"));
    }

    private static List<Panel> clients() {
        return List.of(
                Panel.graph(
                                "Clients",
                                "none",
                                "Connections; those that are blocked wait for an element of a list or stream.")
                        .query("redis_connected_clients" + SERVER, "connected")
                        .query("redis_blocked_clients" + SERVER, "blocked"),
                Panel.graph(
                                "Connections refused",
                                "ops",
                                "Connections a second that were refused, since there were too many.")
                        .query(sum("redis_rejected_connections_total"), "refused"),
                Panel.graph("Network", "Bps", "Bytes a second.")
                        .query(sum("redis_net_input_bytes_total"), "in")
                        .query(sum("redis_net_output_bytes_total"), "out"));
    }

    private static List<Panel> data() {
        return List.of(
                Panel.graph("Memory", "bytes", "Memory of data, of the whole process, and how much data may take.")
                        .query("redis_memory_used_bytes" + SERVER, "data")
                        .query("redis_memory_used_rss_bytes" + SERVER, "process")
                        .limit("redis_memory_max_bytes" + SERVER + " > 0", "limit of data"),
                Panel.graph("Keys", "none", "Keys in each database, and those of them that end by themselves.")
                        .query("sum by (db) (redis_db_keys" + SERVER + " > 0)", "{{db}}")
                        .query("sum by (db) (redis_db_keys_expiring" + SERVER + " > 0)", "{{db}} with an end"),
                Panel.graph("Keys that go", "ops", "Keys a second that ended, and that had to make room for others.")
                        .query(sum("redis_expired_keys_total"), "ended")
                        .query(sum("redis_evicted_keys_total"), "made room"));
    }

    private static List<Panel> persistence() {
        return List.of(
                Panel.states("Writing", "Whether the last snapshot, rewrite and write of the log went well.")
                        .query("redis_rdb_last_bgsave_status" + SERVER, "snapshot")
                        .query("redis_aof_last_bgrewrite_status" + SERVER, "rewrite of the log")
                        .query("redis_aof_last_write_status" + SERVER, "write of the log"),
                Panel.graph("Not in a snapshot", "none", "Changes since the last snapshot; the log has them.")
                        .query("redis_rdb_changes_since_last_save" + SERVER, "changes"));
    }
}
