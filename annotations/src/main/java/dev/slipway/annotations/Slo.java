package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the clients of a service can rely on, over 30 days, and who is told when that is in danger.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @ScrapeMetrics
 * @Slo(availability = 99.9, latency = "300ms", latencyObjective = 99)
 * public final class OrdersService { ... }
 * }</pre>
 *
 * <p>What may go wrong is a budget: with 99.9 one request of a thousand. Alerts tell how fast it is used up, each over a
 * long window and a short one, so that they come early and go soon: 14.4 times too fast in an hour and 6 times in six
 * hours wake somebody, 3 times in a day and once in three days make a ticket (the windows of Google's SRE workbook).
 *
 * <p>Requests are those that the metrics library counts, without those for metrics, health and management:
 * {@code http_server_requests_seconds} of Micrometer, {@code http_server_request_duration_seconds} with the labels
 * {@code http_route} and {@code http_response_status_code} of OpenTelemetry's conventions with the Prometheus client
 * library for Java, {@code http_request_duration_seconds} with {@code route} and {@code status_code} in Node.js. A response
 * of 500 and above is an error.
 *
 * <p>Becomes recording rules, alerts {@code SloErrorBudgetBurn} and their unit tests in {@code prometheus/}. Stands beside
 * {@link ScrapeMetrics}; without it: problem {@code slo-metrics}, also where the library is not known.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Slo {

    /**
     * Share of requests, in percent, that are answered without an error.
     *
     * <p>Default: 99.9. From 93.06 to 99.9999: below, even an outage would not use the budget up 14.4 times too fast, and
     * 100 has no budget. Problem: {@code slo-objective}.
     *
     * @return the percentage of requests without an error
     */
    double availability() default 99.9;

    /**
     * Time within which requests are answered: a whole number with the unit {@code ms} or {@code s}, at most
     * ten minutes.
     *
     * <p>Default: 300ms. Empty where there is no objective for it. The histogram of the service needs a bucket that ends
     * exactly there. With Spring Boot the image's environment makes it
     * ({@code MANAGEMENT_METRICS_DISTRIBUTION_SLO_HTTP_SERVER_REQUESTS}, unless the service sets that itself); elsewhere the
     * service must, and docs/alerts.md shows how. Problem: {@code slo-latency}.
     *
     * @return the time of an answer
     */
    String latency() default "300ms";

    /**
     * Share of requests, in percent, that are answered within {@link #latency()}.
     *
     * <p>Default: 99. From 93.06 to 99.9999. Problem: {@code slo-objective}.
     *
     * @return the percentage of fast requests
     */
    double latencyObjective() default 99;

    /**
     * Requests in an hour below which no alert comes: where there are few, one error is a large share.
     *
     * <p>Default: 0, alerts come whatever the number. From 0 to 100000. Problem: {@code slo-traffic}.
     *
     * @return the least number of requests in an hour
     */
    int minRequestsPerHour() default 0;
}
