package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.generate.alerts.AlertRule;
import dev.slipway.processor.generate.alerts.Scenario;
import dev.slipway.processor.generate.alerts.ServerRules;
import dev.slipway.processor.generate.alerts.ServerSeries;
import java.util.List;

/** Alerts for a PostgreSQL server, with the metric names of postgres_exporter. */
final class PostgresRules implements ServerRules {

    /** Leaves out the template databases, and what belongs to no database. */
    private static final String DATABASES = ",datname!~\"template.*|\"";

    private final ServerSeries series;

    PostgresRules(String name) {
        this.series = new ServerSeries(name);
    }

    @Override
    public List<AlertRule> alerts() {
        return List.of(
                AlertRule.page(
                        "PostgresDown",
                        series.of("pg_up") + " == 0",
                        "1m",
                        series.name() + " cannot be reached",
                        "The exporter gets no connection. The log of the server says why; a full disk is a usual cause."),
                AlertRule.ticket(
                        "PostgresConnectionsHigh",
                        "sum by (service) (" + series.of("pg_stat_activity_count") + ")\n/\nmax by (service) ("
                                + series.of("pg_settings_max_connections") + ")\n> 0.8\n",
                        "5m",
                        "{{ $value | humanizePercentage }} of the connections that " + series.name()
                                + " allows are in use",
                        "At the limit, services get no new connection. The pools of all containers together are too large,"
                                + " or connections are not given back."),
                AlertRule.ticket(
                        "PostgresDeadlocks",
                        "sum by (service, datname) (increase(" + series.of("pg_stat_database_deadlocks", DATABASES)
                                + "[10m])) > 0",
                        "",
                        "transactions of {{ $labels.datname }} waited for each other, and PostgreSQL ended some",
                        "The log of the server names the statements. They change the same rows in another order."),
                AlertRule.ticket(
                        "PostgresLongTransaction",
                        "max by (service, datname) ("
                                + series.of(
                                        "pg_stat_activity_max_tx_duration", ",state=~\"active|idle in transaction.*\"")
                                + ") > 900",
                        "1m",
                        "a transaction of {{ $labels.datname }} runs for {{ $value | humanizeDuration }}",
                        "It may hold locks, and keeps old rows from being removed. pg_stat_activity shows it."),
                AlertRule.ticket(
                        "PostgresRollbacksHigh",
                        failed() + "\n/\n(\n  " + all() + "\n  > 1\n)\n> 0.2\n",
                        "10m",
                        "{{ $value | humanizePercentage }} of the transactions of {{ $labels.datname }} fail",
                        "The log of the service shows the exceptions. Databases with less than one transaction a second are"
                                + " left alone."));
    }

    /** Failed transactions. A database that is left out here also drops out of the quotient. */
    private String failed() {
        return rate(series.of("pg_stat_database_xact_rollback", DATABASES));
    }

    private String all() {
        return rate(series.of("pg_stat_database_xact_rollback")) + "\n  +\n  "
                + rate(series.of("pg_stat_database_xact_commit"));
    }

    private static String rate(String selector) {
        return "sum by (service, datname) (rate(" + selector + "[10m]))";
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                series.present("the server is down, and comes back")
                        .series(series.sample("pg_up"), "1x10 0x10 1x20")
                        .firing("4m")
                        .firing("6m")
                        .firing("8m", "PostgresDown page")
                        .firing("15m"),
                series.present("nearly all connections are in use")
                        .series(
                                series.sample("pg_stat_activity_count", ", datname=\"a\", state=\"active\""),
                                "20x20 50x60")
                        .series(series.sample("pg_stat_activity_count", ", datname=\"b\", state=\"idle\""), "40x60")
                        .series(series.sample("pg_settings_max_connections"), "100x60")
                        .firing("9m")
                        .firing("14m")
                        .firing("18m", "PostgresConnectionsHigh ticket"),
                series.present("a deadlock; none in the templates")
                        .series(series.sample("pg_stat_database_deadlocks", ", datname=\"a\""), "0x10 1x50")
                        .series(series.sample("pg_stat_database_deadlocks", ", datname=\"template1\""), "0+1x60")
                        .firing("4m")
                        .firing("8m", "PostgresDeadlocks ticket")
                        .firing("25m"),
                series.present("a transaction that does not end; an idle connection has no transaction")
                        .series(
                                series.sample("pg_stat_activity_max_tx_duration", ", datname=\"a\", state=\"active\""),
                                "0+30x60")
                        .series(
                                series.sample("pg_stat_activity_max_tx_duration", ", datname=\"b\", state=\"idle\""),
                                "5000x60")
                        .firing("10m")
                        .firing("16m")
                        .firing("20m", "PostgresLongTransaction ticket"),
                series.present("a third of the transactions fails")
                        .series(series.sample("pg_stat_database_xact_commit", ", datname=\"a\""), "0+100x60")
                        .series(series.sample("pg_stat_database_xact_rollback", ", datname=\"a\""), "0+50x60")
                        .series(series.sample("pg_stat_database_xact_commit", ", datname=\"template1\""), "0+100x60")
                        .series(series.sample("pg_stat_database_xact_rollback", ", datname=\"template1\""), "0+50x60")
                        .firing("8m")
                        .firing("25m", "PostgresRollbacksHigh ticket"),
                series.present("a tenth of the transactions fails")
                        .series(series.sample("pg_stat_database_xact_commit", ", datname=\"a\""), "0+900x60")
                        .series(series.sample("pg_stat_database_xact_rollback", ", datname=\"a\""), "0+100x60")
                        .firing("25m"),
                series.present("few transactions, most of which fail")
                        .series(series.sample("pg_stat_database_xact_commit", ", datname=\"a\""), "0+3x60")
                        .series(series.sample("pg_stat_database_xact_rollback", ", datname=\"a\""), "0+15x60")
                        .firing("25m"));
    }
}
