package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.generate.promql.OperatorPaths;
import dev.slipway.processor.generate.promql.Patterns;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.MetricsTrait;
import dev.slipway.processor.model.RequestMetrics;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The services of a stack with metrics, and which metrics they have: dashboards query no others. */
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

    /** The services with an objective. */
    List<Service> withObjectives() {
        var found = new ArrayList<Service>();
        for (Service service : services) {
            if (service.slo().isPresent() && service.requests().isPresent()) {
                found.add(service);
            }
        }
        return found;
    }

    /** Whether rules record the requests of one of the services. */
    boolean areRecorded() {
        for (Service service : services) {
            if (service.requests().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The timers by which they count requests. */
    List<RequestFamily> requests() {
        var timers = new LinkedHashMap<String, RequestMetrics>();
        var paths = new HashMap<String, Set<String>>();
        for (MetricsLibrary library : MetricsLibrary.values()) {
            for (Service service : services) {
                if (metrics(service).library() == library
                        && metrics(service).requests().isPresent()) {
                    RequestMetrics timer = metrics(service).requests().get();
                    if (!timers.containsKey(timer.name())) {
                        timers.put(timer.name(), timer);
                        paths.put(timer.name(), new LinkedHashSet<>());
                    }
                    paths.get(timer.name()).addAll(service.privatePaths());
                }
            }
        }
        var families = new ArrayList<RequestFamily>();
        for (RequestMetrics timer : timers.values()) {
            families.add(new RequestFamily(timer, OperatorPaths.pattern(paths.get(timer.name()))));
        }
        return families;
    }

    boolean hasMicrometer() {
        return has(MetricsLibrary.MICROMETER);
    }

    boolean hasNode() {
        return has(MetricsLibrary.PROM_CLIENT);
    }

    /** Whether a service has the JVM metrics of the Prometheus client library, which are a separate jar. */
    boolean hasClientJavaJvm() {
        return has(MetricsLibrary.CLIENT_JAVA, MetricsTrait.CLIENT_JAVA_JVM);
    }

    boolean hasPool() {
        return has(MetricsLibrary.MICROMETER, MetricsTrait.HIKARI);
    }

    /** Whether a service counts its log events: these frameworks include the library for that. */
    boolean hasLogs() {
        return has(MetricsLibrary.MICROMETER, MetricsTrait.SPRING_BOOT)
                || has(MetricsLibrary.MICROMETER, MetricsTrait.MICRONAUT);
    }

    /** Whether a service with Micrometer shows how full the heap is after a collection. */
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
