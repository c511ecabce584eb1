package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the clients of a service can rely on, over 30 days. Alerts fire when that is in danger.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @ScrapeMetrics
 * @Slo(availability = 99.9, latency = "300ms", latencyObjective = 99)
 * public final class OrdersService { ... }
 * }</pre>
 *
 * <p>The requests that may fail are a budget: with 99.9 one in a thousand. Alerts fire when it is used up too fast.
 * Each looks at a long and a short window, so that it fires early and ends soon: 14.4 times too fast in one hour and 6
 * times in six hours are pages, 3 times in one day and once in three days are tickets (the windows of Google's SRE
 * workbook).
 *
 * <p>The requests are those in the histogram of the metrics library, except those for metrics, health and management:
 * {@code http_server_requests_seconds} of Micrometer, {@code http_server_request_duration_seconds} with the labels
 * {@code http_route} and {@code http_response_status_code} of OpenTelemetry's conventions with the Prometheus client
 * library for Java, {@code http_request_duration_seconds} with {@code route} and {@code status_code} in Node.js. A
 * response of 500 and above is an error.
 *
 * <p>Becomes recording rules, alerts {@code SloErrorBudgetBurn} and their unit tests in {@code prometheus/}. Stands
 * beside {@link ScrapeMetrics}; without it: problem {@code slo-metrics}, also if the library is not known.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Slo {

    /**
     * Percentage of requests that are answered without an error.
     *
     * <p>Default: 99.9. From 93.06 to 99.9999: below, not even an outage uses the budget up 14.4 times too fast; 100
     * has no budget. Problem: {@code slo-objective}.
     *
     * @return the percentage of requests without an error
     */
    double availability() default 99.9;

    /**
     * Time within which requests are answered: a whole number with the unit {@code ms} or {@code s}, at most
     * ten minutes.
     *
     * <p>Default: 300ms. Empty for no objective of latency. The histogram of the service needs a bucket that ends
     * exactly at this time. With Spring Boot a variable of the image makes it
     * ({@code MANAGEMENT_METRICS_DISTRIBUTION_SLO_HTTP_SERVER_REQUESTS}, unless the service sets it); elsewhere the
     * service must make it, as docs/alerts.md shows. Problem: {@code slo-latency}.
     *
     * @return the time within which requests are answered
     */
    String latency() default "300ms";

    /**
     * Percentage of requests that are answered within {@link #latency()}.
     *
     * <p>Default: 99. From 93.06 to 99.9999. Problem: {@code slo-objective}.
     *
     * @return the percentage of fast requests
     */
    double latencyObjective() default 99;

    /**
     * Least number of requests in an hour for an alert to fire: among few requests one error is a large share.
     *
     * <p>Default: 0, alerts fire whatever the number. From 0 to 100000. Problem: {@code slo-traffic}.
     *
     * @return the least number of requests in an hour
     */
    int minRequestsPerHour() default 0;
}
