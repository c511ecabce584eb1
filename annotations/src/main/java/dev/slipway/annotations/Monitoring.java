package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What watches the stack: {@code @Stack(monitoring = @Monitoring(grafana = false))}. It has no effect in a stack
 * without {@link ScrapeMetrics}.
 *
 * <p>All of it is reachable only on the machine itself, at 127.0.0.1, and not by services of the stack.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Monitoring {

    /**
     * Whether the stack has an Alertmanager, which groups alerts, mutes those that follow from another, and notifies
     * receivers.
     *
     * <p>Default: true. Without it only Prometheus shows alerts. Becomes the service {@code alertmanager}, at
     * <code>127.0.0.1:${ALERTMANAGER_PORT:-9093}</code>.
     *
     * @return whether there is an Alertmanager
     */
    boolean alertmanager() default true;

    /**
     * Whether the stack has a Grafana, with its data source and dashboards.
     *
     * <p>Default: true. Becomes the service {@code grafana}, at <code>127.0.0.1:${GRAFANA_PORT:-3000}</code>;
     * {@code up.sh} makes the password of {@code admin}, the secret {@code grafana-admin-password}. That needs the
     * option {@code slipway.operatorDirectory}: problem {@code option-missing}.
     *
     * @return whether there is a Grafana
     */
    boolean grafana() default true;

    /**
     * Whether health endpoints are also requested from outside their containers, as a client would do.
     *
     * <p>Default: true. Becomes the service {@code blackbox-exporter}, the job {@code health} and the alert
     * {@code HealthCheckFailing}.
     *
     * @return whether health endpoints are probed
     */
    boolean probes() default true;

    /**
     * Time for which Prometheus keeps metrics: a number with the unit {@code d}, at most 9999d.
     *
     * <p>Default: 35d, the 30 days of an {@link Slo} and some to spare. Becomes {@code --storage.tsdb.retention.time}.
     * Problem: {@code retention}, also below 31d if a service has an {@link Slo}.
     *
     * @return the time that metrics are kept
     */
    String retention() default "35d";

    /**
     * Disk space that metrics may take; beyond it Prometheus deletes the oldest: a number with the unit {@code MB} or
     * {@code GB}.
     *
     * <p>Default: 4GB. Becomes {@code --storage.tsdb.retention.size}. Problem: {@code retention-size}.
     *
     * @return the space that metrics may take
     */
    String retentionSize() default "4GB";

    /**
     * Who is notified of alerts.
     *
     * <p>Default: nobody; Alertmanager and Grafana show the alerts. Problem: {@code receiver-unused} without
     * {@link #alertmanager()}.
     *
     * @return the receivers of alerts
     */
    Receiver[] receivers() default {};

    /**
     * Server that sends e-mail to receivers of the type {@link ReceiverType#EMAIL}.
     *
     * <p>Default: none. Problems: {@code mail-server}, {@code mail-address}, {@code mail-login}.
     *
     * @return the mail server
     */
    MailServer mail() default @MailServer;

    /**
     * Name of a secret that holds the URL of a dead man's switch: a service elsewhere that Alertmanager calls every
     * minute, and that notifies you when the calls stop.
     *
     * <p>Default (empty): none. Becomes the receiver of the alert {@code Watchdog}. Problems: {@code secret-name},
     * {@code secret-clash}, {@code receiver-unused}.
     *
     * @return the name of the secret
     */
    String deadMansSwitch() default "";

    /**
     * Address of the runbook: the part of {@code runbook_url} before the {@code #} and the name of the alert. An
     * {@link Alert} of your own leads to the page itself, unless it has a {@link Alert#runbook()}.
     *
     * <p>Default (empty): alerts lead nowhere. A copy of Slipway's page docs/alerts.md, with your own notes, is a good
     * start: it has a section for each alert. Problem: {@code runbook-url}.
     *
     * @return the address of the runbook
     */
    String runbook() default "";
}
