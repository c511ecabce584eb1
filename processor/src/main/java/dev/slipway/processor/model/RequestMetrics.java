package dev.slipway.processor.model;

import java.util.Optional;

/**
 * The timer by which a service counts its requests.
 *
 * @param route the label with the path
 * @param status the label with the status
 * @param isAlwaysThere whether each service with that library has it, and not only those that create it
 * @param hasLongest whether the library also shows the longest recent request
 */
public record RequestMetrics(String name, String route, String status, boolean isAlwaysThere, boolean hasLongest) {

    /** The metrics that go by the usual names of a library; empty if these are not known. */
    public static Optional<RequestMetrics> of(MetricsLibrary library) {
        return switch (library) {
            case MICROMETER -> Optional.of(ofMicrometer("http_server_requests_seconds"));
            // The library does not count requests by itself: these are the names of OpenTelemetry's conventions.
            case CLIENT_JAVA ->
                Optional.of(new RequestMetrics(
                        "http_server_request_duration_seconds",
                        "http_route",
                        "http_response_status_code",
                        false,
                        false));
            case PROM_CLIENT ->
                Optional.of(new RequestMetrics("http_request_duration_seconds", "route", "status_code", false, false));
            case AUTO -> Optional.empty();
        };
    }

    /** A timer of Micrometer, whose labels frameworks name alike. */
    public static RequestMetrics ofMicrometer(String name) {
        return new RequestMetrics(name, "uri", "status", true, true);
    }

    public String count() {
        return name + "_count";
    }

    public String sum() {
        return name + "_sum";
    }

    public String bucket() {
        return name + "_bucket";
    }
}
