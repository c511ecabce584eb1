package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.generate.promql.OperatorPaths;
import dev.slipway.processor.generate.promql.Patterns;
import dev.slipway.processor.generate.promql.RequestMetrics;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.MetricsTrait;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The services of a stack that show metrics, and which: dashboards ask for no others. */
final class ScrapedServices {

    private final List<Service> services = new ArrayList<>();

    ScrapedServices(Deployment deployment) {
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent()) {
                services.add(service);
            }
        }
    }

    /** A pattern of their jobs. */
    String jobs() {
        var jobs = new ArrayList<String>();
        for (Service service : services) {
            jobs.add(metrics(service).job());
        }
        return Patterns.anyOf(jobs);
    }

    /** Those with an objective. */
    List<Service> withObjectives() {
        var found = new ArrayList<Service>();
        for (Service service : services) {
            if (service.slo().isPresent() && RequestMetrics.of(service).isPresent()) {
                found.add(service);
            }
        }
        return found;
    }

    /** Whether there are rules that record the requests of one of them. */
    boolean areRecorded() {
        for (Service service : services) {
            if (RequestMetrics.of(service).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How their libraries count requests. */
    List<RequestFamily> requests() {
        var families = new ArrayList<RequestFamily>();
        for (MetricsLibrary library : RequestMetrics.LIBRARIES) {
            if (has(library)) {
                families.add(new RequestFamily(
                        RequestMetrics.of(library).orElseThrow(),
                        library == MetricsLibrary.MICROMETER,
                        OperatorPaths.pattern(privatePaths(library))));
            }
        }
        return families;
    }

    private Set<String> privatePaths(MetricsLibrary library) {
        var paths = new LinkedHashSet<String>();
        for (Service service : services) {
            if (metrics(service).library() == library) {
                paths.addAll(service.privatePaths());
            }
        }
        return paths;
    }

    boolean hasMicrometer() {
        return has(MetricsLibrary.MICROMETER);
    }

    boolean hasNode() {
        return has(MetricsLibrary.PROM_CLIENT);
    }

    /** Whether one has the JVM's metrics of the Prometheus client library, a jar of their own. */
    boolean hasClientJavaJvm() {
        return has(MetricsLibrary.CLIENT_JAVA, MetricsTrait.CLIENT_JAVA_JVM);
    }

    boolean hasPool() {
        return has(MetricsLibrary.MICROMETER, MetricsTrait.HIKARI);
    }

    /** Whether one counts what it logs: these frameworks bring the library that does. */
    boolean hasLogs() {
        return has(MetricsLibrary.MICROMETER, MetricsTrait.SPRING_BOOT)
                || has(MetricsLibrary.MICROMETER, MetricsTrait.MICRONAUT);
    }

    /** Whether one with Micrometer tells how full the heap is after a collection. */
    boolean hasMicrometerAfterCollection() {
        for (Service service : services) {
            if (metrics(service).library() == MetricsLibrary.MICROMETER
                    && !metrics(service).traits().contains(MetricsTrait.MICRONAUT)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(MetricsLibrary library) {
        for (Service service : services) {
            if (metrics(service).library() == library) {
                return true;
            }
        }
        return false;
    }

    private boolean has(MetricsLibrary library, MetricsTrait trait) {
        for (Service service : services) {
            if (metrics(service).library() == library
                    && metrics(service).traits().contains(trait)) {
                return true;
            }
        }
        return false;
    }

    private static Metrics metrics(Service service) {
        return service.metrics().orElseThrow();
    }
}
