package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.MetricsTrait;
import java.util.ArrayList;
import java.util.List;

/** Alerts for the JVM of a service. They look at the heap after a collection: before one it always fills up. */
final class JvmRules {

    private static final String OLD = "pool=~\".*(Old Gen|Tenured Gen)\"";

    private final Metrics metrics;
    private final Containers containers;

    JvmRules(Containers containers, Metrics metrics) {
        this.containers = containers;
        this.metrics = metrics;
    }

    /** Whether the library of the service shows metrics of the JVM. */
    boolean isShown() {
        return isMicrometer() || metrics.traits().contains(MetricsTrait.CLIENT_JAVA_JVM);
    }

    private boolean isMicrometer() {
        return metrics.library() == MetricsLibrary.MICROMETER;
    }

    private boolean showsHeapAfterCollection() {
        return !metrics.traits().contains(MetricsTrait.MICRONAUT);
    }

    private boolean showsPool() {
        return isMicrometer() && metrics.traits().contains(MetricsTrait.HIKARI);
    }

    List<AlertRule> alerts() {
        var alerts = new ArrayList<AlertRule>();
        alerts.add(AlertRule.ticket(
                "InstanceRestarting",
                "changes(process_start_time_seconds" + of("") + "[15m]) > 2",
                "",
                "{{ $labels.instance }} started {{ $value }} times in 15 minutes",
                "It ends soon after each start: the log says why, an exit code of 137 is the memory limit."));
        if (showsHeapAfterCollection()) {
            alerts.add(AlertRule.ticket(
                    "JvmHeapFull",
                    heapAfterCollection(),
                    "10m",
                    "the heap of {{ $labels.instance }} is nearly full after a collection",
                    "{{ $value | humanizePercentage }} of the old generation are in use by what is"
                            + " still needed."));
        }
        alerts.add(AlertRule.ticket(
                "JvmGcOverhead",
                "sum by (service, instance) (rate(" + gcSeconds() + of("") + "[5m])) > 0.1",
                "10m",
                "{{ $labels.instance }} spends {{ $value | humanizePercentage }} of its time on collections",
                "The heap is too small for what is in it, or requests make large objects."));
        alerts.add(isMicrometer() ? threadsBlocked() : deadlock());
        alerts.add(AlertRule.ticket(
                "FileDescriptorsHigh",
                isMicrometer()
                        ? "process_files_open_files" + of("") + " / process_files_max_files" + of("") + " > 0.8"
                        : "process_open_fds" + of("") + " / process_max_fds" + of("") + " > 0.8",
                "10m",
                "{{ $labels.instance }} has {{ $value | humanizePercentage }} of the files open that it may",
                "Connections, files or streams are probably not closed. At the limit none can be opened."));
        if (showsPool()) {
            alerts.add(AlertRule.ticket(
                    "ConnectionPoolExhausted",
                    "max by (service, instance, pool) (hikaricp_connections_pending" + of("") + ") > 0",
                    "5m",
                    "requests of {{ $labels.instance }} wait for a connection of {{ $labels.pool }}",
                    "All connections of the pool are in use: statements are slow, or transactions stay open."));
        }
        return alerts;
    }

    private String heapAfterCollection() {
        return isMicrometer()
                ? "max by (service, instance) (jvm_memory_usage_after_gc" + of(",area=\"heap\",pool=\"long-lived\"")
                        + ") > 0.9\nand on (service, instance)\nsum by (service, instance) (increase("
                        + "jvm_gc_pause_seconds_count" + of(",action!=\"end of minor GC\"") + "[15m])) > 0\n"
                // A pool without a limit has the limit -1.
                : "max by (service, instance) (\n  jvm_memory_pool_collection_used_bytes" + of("," + OLD)
                        + "\n  /\n  (jvm_memory_pool_max_bytes" + of("," + OLD) + " > 0)\n) > 0.9\n";
    }

    private String gcSeconds() {
        return isMicrometer() ? "jvm_gc_pause_seconds_sum" : "jvm_gc_collection_seconds_sum";
    }

    private AlertRule threadsBlocked() {
        return AlertRule.ticket(
                "JvmThreadsBlocked",
                "sum by (service, instance) (jvm_threads_states_threads" + of(",state=\"blocked\"") + ") > 20",
                "5m",
                "{{ $value }} threads of {{ $labels.instance }} wait for locks",
                "A thread dump names the lock, and the thread that holds it.");
    }

    private AlertRule deadlock() {
        return AlertRule.page(
                "JvmThreadsDeadlocked",
                "jvm_threads_deadlocked" + of("") + " > 0",
                "1m",
                "{{ $value }} threads of {{ $labels.instance }} wait for each other for ever",
                "They never go on. Take a thread dump, which names them, and restart the container.");
    }

    private String of(String more) {
        return "{job=\"" + metrics.job() + "\"" + more + "}";
    }

    List<Scenario> scenarios() {
        var scenarios = new ArrayList<Scenario>();
        scenarios.add(present(new Scenario("the service starts again and again"))
                .series(series("process_start_time_seconds", ""), "1x4 2x20 3x4 4x4 5x60")
                .firing("8m")
                .firing("18m", "InstanceRestarting ticket")
                .firing("40m"));
        if (showsHeapAfterCollection()) {
            scenarios.add(heapFull());
            if (isMicrometer()) {
                scenarios.add(minorCollections());
            }
        }
        scenarios.add(present(new Scenario("collections take a fifth of the time"))
                .series(series(gcSeconds(), ", gc=\"G1 Young Generation\""), "0+1.5x30 45+6x60")
                .firing("14m")
                .firing("20m")
                .firing("32m", "JvmGcOverhead ticket"));
        scenarios.add(
                isMicrometer()
                        ? present(new Scenario("threads wait for locks"))
                                .series(series("jvm_threads_states_threads", ", state=\"blocked\""), "10x20 30x40")
                                .series(series("jvm_threads_states_threads", ", state=\"runnable\""), "90x60")
                                .firing("9m")
                                .firing("14m")
                                .firing("18m", "JvmThreadsBlocked ticket")
                        : present(new Scenario("two threads wait for each other"))
                                .series(series("jvm_threads_deadlocked", ""), "2x60")
                                .firing("5m", "JvmThreadsDeadlocked page"));
        scenarios.add(files());
        if (showsPool()) {
            scenarios.add(present(new Scenario("requests wait for connections"))
                    .series(series("hikaricp_connections_pending", ", pool=\"main\""), "3x60")
                    .firing("4m")
                    .firing("10m", "ConnectionPoolExhausted ticket"));
        }
        return scenarios;
    }

    private Scenario heapFull() {
        return isMicrometer()
                ? present(new Scenario("the heap is full after a major collection"))
                        .series(
                                series("jvm_memory_usage_after_gc", ", area=\"heap\", pool=\"long-lived\""),
                                "0.5x30 0.95x40")
                        .series(series("jvm_gc_pause_seconds_count", ", action=\"end of major GC\""), "0+0.1x70")
                        .firing("14m")
                        .firing("20m")
                        .firing("30m", "JvmHeapFull ticket")
                : present(new Scenario("the heap is full after a collection; a pool without a limit does not count"))
                        .series(series("jvm_memory_pool_collection_used_bytes", ", pool=\"G1 Old Gen\""), "50x30 95x40")
                        .series(series("jvm_memory_pool_max_bytes", ", pool=\"G1 Old Gen\""), "100x70")
                        .series(series("jvm_memory_pool_collection_used_bytes", ", pool=\"G1 Eden Space\""), "95x60")
                        .series(series("jvm_memory_pool_max_bytes", ", pool=\"G1 Eden Space\""), "-1x60")
                        .firing("14m")
                        .firing("20m")
                        .firing("30m", "JvmHeapFull ticket");
    }

    /** A collector that seldom cleans the old generation lets it fill up; that is no problem. */
    private Scenario minorCollections() {
        return present(new Scenario("the heap is full after a minor collection"))
                .series(series("jvm_memory_usage_after_gc", ", area=\"heap\", pool=\"long-lived\""), "0.95x60")
                .series(series("jvm_gc_pause_seconds_count", ", action=\"end of minor GC\""), "0+1x60")
                .series(series("jvm_gc_pause_seconds_count", ", action=\"end of major GC\""), "3x60")
                .firing("25m");
    }

    private Scenario files() {
        String open = isMicrometer() ? "process_files_open_files" : "process_open_fds";
        String most = isMicrometer() ? "process_files_max_files" : "process_max_fds";
        return present(new Scenario("files are opened and not closed"))
                .series(series(open, ""), "500x20 900x60")
                .series(series(most, ""), "1000x80")
                .firing("15m")
                .firing("24m", "FileDescriptorsHigh ticket");
    }

    private Scenario present(Scenario scenario) {
        return containers.up(scenario, "1x80");
    }

    private String series(String name, String more) {
        return name + "{job=\"" + metrics.job() + "\", service=\"" + containers.service() + "\", instance=\"a\"" + more
                + "}";
    }
}
