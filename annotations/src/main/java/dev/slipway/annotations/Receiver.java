package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where Alertmanager sends alerts: an element of {@link Monitoring#receivers()}.
 *
 * <pre>{@code
 * @Receiver(severity = Severity.PAGE, type = ReceiverType.PAGERDUTY, secret = "pagerduty-key")
 * @Receiver(severity = Severity.TICKET, type = ReceiverType.SLACK, secret = "slack-webhook", channel = "#shop")
 * }</pre>
 *
 * <p>Becomes a receiver in {@code alertmanager/alertmanager.yml}. What must not be seen is a secret of the operator's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Receiver {

    /**
     * Alerts of which severity it gets. Several receivers may get the same.
     *
     * @return the severity of its alerts
     */
    Severity severity();

    /**
     * What it is.
     *
     * @return the type of the receiver
     */
    ReceiverType type();

    /**
     * Name of the secret that holds its address or key: the URL of a webhook, Slack's webhook URL, PagerDuty's integration
     * key. The operator writes it into {@code secrets/}.
     *
     * <p>Problems: {@code secret-name}, {@code secret-clash}.
     *
     * @return the name of the secret
     */
    String secret();

    /**
     * Channel of Slack, with its {@code #}; for nothing else.
     *
     * <p>Default (empty): the one that the webhook belongs to. Problem: {@code receiver-channel}.
     *
     * @return the channel
     */
    String channel() default "";
}
