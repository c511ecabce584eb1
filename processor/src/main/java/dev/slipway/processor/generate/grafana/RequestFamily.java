package dev.slipway.processor.generate.grafana;

import java.util.List;

/**
 * The histogram by which a library counts the requests that a service answers, of the chosen service.
 *
 * @param route the label that tells the path
 * @param status the label that tells the status
 * @param hasLongest whether it tells the longest of late, too
 * @param own a pattern of the paths that are the operator's business
 */
record RequestFamily(String library, String name, String route, String status, boolean hasLongest, String own) {

    /** The libraries whose names for requests are known. */
    static final List<String> LIBRARIES = List.of("MICROMETER", "CLIENT_JAVA", "PROM_CLIENT");

    static RequestFamily of(String library, String own) {
        return switch (library) {
            case "MICROMETER" -> new RequestFamily(library, "http_server_requests_seconds", "uri", "status", true, own);
            // The names of OpenTelemetry's conventions: it counts no requests by itself.
            case "CLIENT_JAVA" ->
                new RequestFamily(
                        library,
                        "http_server_request_duration_seconds",
                        "http_route",
                        "http_response_status_code",
                        false,
                        own);
            case "PROM_CLIENT" ->
                new RequestFamily(library, "http_request_duration_seconds", "route", "status_code", false, own);
            default -> throw new IllegalArgumentException("no names of requests for " + library);
        };
    }

    String byStatus() {
        return "sum by (" + status + ") (" + rate("_count") + ")";
    }

    String byRoute() {
        return "topk(10, sum by (" + route + ") (" + rate("_count") + "))";
    }

    /** Where a path was not asked for there is nothing to divide by. */
    String meanByRoute() {
        return "topk(10, sum by (" + route + ") (" + rate("_sum") + ") / (sum by (" + route + ") (" + rate("_count")
                + ") > 0))";
    }

    String mean() {
        return "sum(" + rate("_sum") + ") / sum(" + rate("_count") + ")";
    }

    String longest() {
        return "max(" + name + "_max" + selector() + ")";
    }

    String quantile(String quantile) {
        return "histogram_quantile(" + quantile + ", sum by (le) (" + rate("_bucket") + "))";
    }

    private String rate(String part) {
        return "rate(" + name + part + selector() + "[$__rate_interval])";
    }

    private String selector() {
        return Selectors.chosen(route + "!~\"" + own + "\"");
    }
}
