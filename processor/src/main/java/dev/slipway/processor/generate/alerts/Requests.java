package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.generate.promql.OperatorPaths;
import dev.slipway.processor.model.RequestMetrics;
import dev.slipway.processor.model.Service;

/** Expressions about requests of clients, without those for metrics, health and management. */
final class Requests {

    private final RequestMetrics metrics;
    private final Containers containers;
    private final String job;
    private final String service;
    private final String own;
    private final String excluded;

    Requests(Service service, Containers containers, RequestMetrics metrics) {
        this.metrics = metrics;
        this.containers = containers;
        this.job = containers.job();
        this.service = containers.service();
        this.own = service.privatePaths().isEmpty()
                ? "/health"
                : service.privatePaths().iterator().next();
        this.excluded = OperatorPaths.pattern(service.privatePaths());
    }

    /** Requests per second. */
    String rate(String window) {
        return "sum by (service) (rate(" + metrics.count() + selector("") + "[" + window + "]))";
    }

    /** Seconds that responses took, per second. */
    String seconds(String window) {
        return "sum by (service) (rate(" + metrics.sum() + selector("") + "[" + window + "]))";
    }

    /** Requests in an hour. */
    String inAnHour() {
        return "sum by (service) (increase(" + metrics.count() + selector("") + "[1h]))";
    }

    /**
     * The share of requests that failed. Without the zero there is no result before the first error. "1 - good / all"
     * gives no result when everything fails.
     */
    String errorRatio(String window) {
        return "(\n  sum by (service) (rate(" + metrics.count() + selector("," + metrics.status() + "=~\"5..\"") + "["
                + window + "]))\n  or\n  0 * sum by (service) (rate(" + metrics.count() + "{job=\"" + job + "\"}["
                + window + "]))\n)\n/\n" + rate(window) + "\n";
    }

    /** The share of requests that took longer than the end of a bucket, in seconds. */
    String slowRatio(String seconds, String window) {
        // Libraries write a whole number in one of two ways.
        String end =
                seconds.indexOf('.') < 0 ? ",le=~\"" + seconds + "|" + seconds + "[.]0\"" : ",le=\"" + seconds + "\"";
        return "1\n-\nsum by (service) (rate(" + metrics.bucket() + selector(end) + "[" + window + "]))\n/\n"
                + rate(window) + "\n";
    }

    private String selector(String more) {
        return "{job=\"" + job + "\"," + metrics.route() + "!~\"" + excluded + "\"" + more + "}";
    }

    String service() {
        return service;
    }

    /** A test in which the service is up all the time. */
    Scenario present(String scenario) {
        return present(scenario, "30s");
    }

    /** Such a test with another time between samples. */
    Scenario present(String scenario, String interval) {
        return containers.up(new Scenario(scenario, interval), "1x1000");
    }

    /** A series of counted requests, as a service shows it. */
    String series(String status) {
        return series(metrics.count(), "/x", status, "");
    }

    /** The seconds that such requests took. */
    String secondsSeries(String status) {
        return series(metrics.sum(), "/x", status, "");
    }

    /** A series of requests to a path of the operator. */
    String ownSeries(String status) {
        return series(metrics.count(), own, status, "");
    }

    /** The seconds that requests to a path of the operator took. */
    String ownSecondsSeries(String status) {
        return series(metrics.sum(), own, status, "");
    }

    /** A series of the requests that took no longer than the end of a bucket. */
    String bucketSeries(String seconds) {
        return series(metrics.bucket(), "/x", "200", ", le=\"" + seconds + "\"");
    }

    /** Such a series of requests to a path of the operator. */
    String ownBucketSeries(String seconds) {
        return series(metrics.bucket(), own, "200", ", le=\"" + seconds + "\"");
    }

    private String series(String name, String route, String status, String more) {
        return name + "{job=\"" + job + "\", service=\"" + service + "\", instance=\"a\", " + metrics.route() + "=\""
                + route + "\", " + metrics.status() + "=\"" + status + "\"" + more + "}";
    }
}
