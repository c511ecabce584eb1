package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.model.Metrics;
import java.util.Optional;

/**
 * The histogram by which a library counts the requests that a service answers.
 *
 * @param route the label that tells the path
 * @param status the label that tells the status
 * @param isAlwaysThere whether each service of that library has it, and not just those that make it
 */
record RequestMetrics(String name, String route, String status, boolean isAlwaysThere) {

    /** Those of a service; empty where its library is not known. */
    static Optional<RequestMetrics> of(Metrics metrics) {
        return switch (metrics.library()) {
            case "MICROMETER" -> Optional.of(new RequestMetrics("http_server_requests_seconds", "uri", "status", true));
            // It counts no requests by itself: these are the names of OpenTelemetry's conventions.
            case "CLIENT_JAVA" ->
                Optional.of(new RequestMetrics(
                        "http_server_request_duration_seconds", "http_route", "http_response_status_code", false));
            case "PROM_CLIENT" ->
                Optional.of(new RequestMetrics("http_request_duration_seconds", "route", "status_code", false));
            default -> Optional.empty();
        };
    }

    String count() {
        return name.concat("_count");
    }

    String sum() {
        return name.concat("_sum");
    }

    String bucket() {
        return name.concat("_bucket");
    }
}
