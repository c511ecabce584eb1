package dev.slipway.processor.backing.redis;

import dev.slipway.processor.generate.alerts.AlertRule;
import dev.slipway.processor.generate.alerts.Scenario;
import dev.slipway.processor.generate.alerts.ServerRules;
import dev.slipway.processor.generate.alerts.ServerSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * Alerts for a Redis server, with the metric names of redis_exporter. A full cache is no alert: every cache fills up
 * and then drops its oldest data.
 */
final class RedisRules implements ServerRules {

    private final ServerSeries series;
    private final boolean isPersistent;

    RedisRules(String name, boolean isPersistent) {
        this.series = new ServerSeries(name);
        this.isPersistent = isPersistent;
    }

    @Override
    public List<AlertRule> alerts() {
        var alerts = new ArrayList<AlertRule>();
        alerts.add(down());
        alerts.add(AlertRule.ticket(
                "RedisConnectionsRefused",
                "increase(" + series.of("redis_rejected_connections_total") + "[5m]) > 0",
                "",
                series.name() + " refused connections, since it has as many as it may",
                "Some client opens connections and does not close them."));
        if (isPersistent) {
            alerts.add(AlertRule.ticket(
                    "RedisMemoryHigh",
                    series.of("redis_memory_used_bytes") + " / (" + series.of("redis_memory_max_bytes") + " > 0) > 0.9",
                    "5m",
                    series.name()
                            + " uses {{ $value | humanizePercentage }} of its memory, and takes no writes when"
                            + " it is full",
                    "Raise maxMemory, or let keys expire."));
            alerts.add(
                    AlertRule.ticket(
                            "RedisNotSaved",
                            series.of("redis_aof_last_write_status") + " == 0\nor\n"
                                    + series.of("redis_rdb_last_bgsave_status") + " == 0\n",
                            "1m",
                            series.name() + " could not write its data to the volume",
                            "The volume is full, or there was no memory for the snapshot. Changes since then are lost if it ends."));
        }
        return alerts;
    }

    /** A cache that is down is not urgent: services work without it. */
    private AlertRule down() {
        String expr = series.of("redis_up") + " == 0";
        String summary = series.name() + " cannot be reached";
        String description = isPersistent
                ? "The exporter gets no answer. The log of the server says why."
                : "Services are slower without their cache. The log of the server says why.";
        return isPersistent
                ? AlertRule.page("RedisDown", expr, "1m", summary, description)
                : AlertRule.ticket("RedisDown", expr, "1m", summary, description);
    }

    @Override
    public List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        scenarios.add(series.present("the server is down, and comes back")
                .series(series.sample("redis_up"), "1x10 0x10 1x20")
                .firing("4m")
                .firing("6m")
                .firing("8m", isPersistent ? "RedisDown page" : "RedisDown ticket")
                .firing("15m"));
        scenarios.add(series.present("connections are refused")
                .series(series.sample("redis_rejected_connections_total"), "0x10 5x50")
                .firing("4m")
                .firing("8m", "RedisConnectionsRefused ticket")
                .firing("20m"));
        scenarios.add(memory());
        if (isPersistent) {
            scenarios.add(series.present("a server without a limit is never full")
                    .series(series.sample("redis_memory_used_bytes"), "95x60")
                    .series(series.sample("redis_memory_max_bytes"), "0x60")
                    .firing("15m"));
            scenarios.add(series.present("the last write failed")
                    .series(series.sample("redis_aof_last_write_status"), "1x10 0x50")
                    .series(series.sample("redis_rdb_last_bgsave_status"), "1x60")
                    .firing("6m")
                    .firing("8m", "RedisNotSaved ticket"));
            scenarios.add(series.present("the last snapshot failed")
                    .series(series.sample("redis_aof_last_write_status"), "1x60")
                    .series(series.sample("redis_rdb_last_bgsave_status"), "0x60")
                    .firing("10m", "RedisNotSaved ticket"));
        }
        return scenarios;
    }

    private Scenario memory() {
        Scenario full = series.present("the memory is full")
                .series(series.sample("redis_memory_used_bytes"), "5x20 9.5x40")
                .series(series.sample("redis_memory_max_bytes"), "10x60")
                .firing("9m")
                .firing("14m");
        return isPersistent ? full.firing("18m", "RedisMemoryHigh ticket") : full.firing("18m");
    }
}
