package dev.slipway.processor.generate.promql;

import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.Optional;

/**
 * The histogram by which a library counts the requests that a service answers.
 *
 * @param route the label that tells the path
 * @param status the label that tells the status
 * @param isAlwaysThere whether each service of that library has it, and not just those that make it
 */
public record RequestMetrics(String name, String route, String status, boolean isAlwaysThere) {

    /** The libraries whose names for requests are known. */
    public static final List<MetricsLibrary> LIBRARIES =
            List.of(MetricsLibrary.MICROMETER, MetricsLibrary.CLIENT_JAVA, MetricsLibrary.PROM_CLIENT);

    /** Those that a service is known to have: an objective says that it makes them where its library does not. */
    public static Optional<RequestMetrics> of(Service service) {
        return service.metrics()
                .flatMap(metrics -> of(metrics.library()))
                .filter(requests -> requests.isAlwaysThere() || service.slo().isPresent());
    }

    /** Those of a library; empty where it is not known. */
    public static Optional<RequestMetrics> of(MetricsLibrary library) {
        return switch (library) {
            case MICROMETER -> Optional.of(new RequestMetrics("http_server_requests_seconds", "uri", "status", true));
            // It counts no requests by itself: these are the names of OpenTelemetry's conventions.
            case CLIENT_JAVA ->
                Optional.of(new RequestMetrics(
                        "http_server_request_duration_seconds", "http_route", "http_response_status_code", false));
            case PROM_CLIENT ->
                Optional.of(new RequestMetrics("http_request_duration_seconds", "route", "status_code", false));
            case AUTO -> Optional.empty();
        };
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
