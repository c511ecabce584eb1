package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes Prometheus read the metrics of a service, and adds Prometheus to the stack.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @ScrapeMetrics(path = "/metrics", interval = "15s")
 * public final class OrdersService { ... }
 * }</pre>
 *
 * <p>becomes {@code prometheus/targets/orders.yml}. For a service with several replicas it becomes a job with DNS
 * discovery in {@code prometheus/prometheus.yml}, which reads each replica. Outside the stack Prometheus is reachable
 * only at {@code http://127.0.0.1:9090}, on its own machine. Stands beside {@link ContainerImage}; without it: problem
 * {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ScrapeMetrics {

    /**
     * Path at which the service shows its metrics in Prometheus' text format, with the leading {@code /}.
     *
     * <p>Default: {@code /metrics}, or that of a framework: {@code /actuator/prometheus} with Spring Boot. It has no query and no escapes, since Prometheus would escape them again. Becomes
     * {@code __metrics_path__} of the target and the constant
     * {@code METRICS_PATH} of {@code <Service>Settings}. Problem: {@code path-syntax}.
     *
     * @return the path of the metrics
     */
    String path() default "/metrics";

    /**
     * Port at which the service shows its metrics, 1 to 65535.
     *
     * <p>Default (0): {@link ContainerImage#port()}, or the framework's port for health and metrics. A port of its own is
     * added to {@code EXPOSE}. In both cases it becomes the constant {@code METRICS_PORT} of {@code <Service>Settings}. Problem: {@code port-range}.
     *
     * @return the port of the metrics
     */
    int port() default 0;

    /**
     * Time between two reads: a duration such as {@code "15s"} or {@code "1m"}, at least one second and at most two
     * minutes, since rules look back five minutes.
     *
     * <p>Default: 30s. Becomes {@code __scrape_interval__}. Problems: {@code duration-syntax}, {@code scrape-interval}.
     *
     * @return the time between two reads
     */
    String interval() default "30s";

    /**
     * Time after which a read counts as failed: a duration of at least one second, shorter than {@link #interval()}.
     *
     * <p>Default: 10s, as in Prometheus. Becomes {@code __scrape_timeout__}. Problems: {@code duration-syntax};
     * {@code timeout-interval}, because Prometheus would drop the target and only log it.
     *
     * @return the time a read may take
     */
    String timeout() default "10s";

    /**
     * Name of the job, the label {@code job} of every series of the service: letters, digits, {@code _}, {@code -},
     * {@code .} and {@code :}, at most 63 characters.
     *
     * <p>Default (empty): the name of the service. Problems: {@code job-name}, {@code duplicate-job}.
     *
     * @return the name of the job
     */
    String job() default "";

    /**
     * Library that makes the metrics; it decides the metric names in rules and dashboards.
     *
     * <p>Default: {@link MetricsLibrary#AUTO}, the library on the class path of the compile, or that of the framework. A comment in
     * {@code prometheus/targets} names it.
     *
     * @return the library
     */
    MetricsLibrary library() default MetricsLibrary.AUTO;

    /**
     * Labels of every series of the service, in addition to {@code job}, {@code instance} and {@code service}:
     * {@code @Label(name = "team", value = "checkout")}. A name has letters, digits and {@code _} and is not {@code le}
     * or {@code quantile}; a value has at most 512 bytes. A value that changes often, such as a version, starts a new
     * series each time.
     *
     * <p>Default: none. Becomes {@code labels} of the target. Problems: {@code metric-label}, {@code duplicate-label},
     * {@code control-character}.
     *
     * @return the labels of the target
     */
    Label[] labels() default {};

    /**
     * Alerts that you define, in addition to those that docs/alerts.md lists.
     *
     * <p>Default: none. Become rules in {@code prometheus/rules/<service>.yml}.
     *
     * @return the alerts of the service
     */
    Alert[] alerts() default {};
}
