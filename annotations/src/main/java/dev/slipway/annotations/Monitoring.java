package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What watches the stack: {@code @Stack(monitoring = @Monitoring(grafana = false))}. It comes with the first service that
 * has {@link ScrapeMetrics}; without one this says nothing.
 *
 * <p>All of it is reachable on the machine itself, at 127.0.0.1, and by no service of the stack.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Monitoring {

    /**
     * Whether Alertmanager is in the stack, which groups alerts, holds back what follows from another, and tells receivers.
     *
     * <p>Default: true. Without it alerts are seen in Prometheus alone. Becomes the service {@code alertmanager}, at
     * <code>127.0.0.1:${ALERTMANAGER_PORT:-9093}</code>.
     *
     * @return whether there is an Alertmanager
     */
    boolean alertmanager() default true;

    /**
     * Whether Grafana is in the stack, with its data source and dashboards.
     *
     * <p>Default: true. Becomes the service {@code grafana}, at <code>127.0.0.1:${GRAFANA_PORT:-3000}</code>; the password of
     * {@code admin} is the secret {@code grafana-admin-password}, made by {@code up.sh}, so that the option {@code slipway.operatorDirectory} must be set
     * (problem {@code option-missing}).
     *
     * @return whether there is a Grafana
     */
    boolean grafana() default true;

    /**
     * Whether the health endpoints of services are asked from outside their containers too, as a client would.
     *
     * <p>Default: true. Becomes the service {@code blackbox-exporter}, the job {@code health} and the alert
     * {@code HealthCheckFailing}.
     *
     * @return whether health endpoints are probed
     */
    boolean probes() default true;

    /**
     * Time for which Prometheus keeps what it read: a number with the unit {@code d}, at most 9999d.
     *
     * <p>Default: 35d, the 30 days of an {@link Slo} and some. Becomes {@code --storage.tsdb.retention.time}. Problem:
     * {@code retention}, also below 31d where a service has an {@link Slo}.
     *
     * @return the time that metrics are kept
     */
    String retention() default "35d";

    /**
     * Space that this may take, after which the oldest goes: a number with the unit {@code MB} or {@code GB}.
     *
     * <p>Default: 4GB. Becomes {@code --storage.tsdb.retention.size}. Problem: {@code retention-size}.
     *
     * @return the space that metrics may take
     */
    String retentionSize() default "4GB";

    /**
     * Who is told of alerts.
     *
     * <p>Default: nobody; alerts are seen in Alertmanager and Grafana. Problem: {@code receiver-unused} without
     * {@link #alertmanager()}.
     *
     * @return the receivers of alerts
     */
    Receiver[] receivers() default {};

    /**
     * Name of a secret that holds the URL of a dead man's switch: a service elsewhere that is told every minute that alerts
     * work, and tells you when it no longer hears of it.
     *
     * <p>Default (empty): none. Becomes the receiver of the alert {@code Watchdog}. Problems: {@code secret-name},
     * {@code secret-clash}, {@code receiver-unused}.
     *
     * @return the name of the secret
     */
    String deadMansSwitch() default "";

    /**
     * Page that an operator is led to: the part of {@code runbook_url} before the {@code #} and the name of the alert.
     *
     * <p>Default (empty): {@code docs/alerts.md}, the path of that page in Slipway's sources, which is no link. A copy of it
     * with your own notes is a good start. Problem: {@code runbook-url}.
     *
     * @return the address of the runbook
     */
    String runbook() default "";
}
