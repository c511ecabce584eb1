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
 * @Receiver(severity = Severity.TICKET, type = ReceiverType.EMAIL, to = "shop@example.com")
 * }</pre>
 *
 * <p>Becomes a receiver in {@code alertmanager/alertmanager.yml}. Its address or key is a secret of the operator.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Receiver {

    /**
     * Severity of the alerts that it gets. Several receivers may have the same.
     *
     * @return the severity of its alerts
     */
    Severity severity();

    /**
     * Kind of the receiver.
     *
     * @return the type of the receiver
     */
    ReceiverType type();

    /**
     * Name of the secret that holds its address or key: the URL of a webhook, Slack's webhook URL, PagerDuty's integration
     * key. The operator writes it into {@code secrets/}.
     *
     * <p>Default (empty): none, for {@link ReceiverType#EMAIL}; all other types need one. Problems:
     * {@code receiver-secret}, {@code secret-name}, {@code secret-clash}.
     *
     * @return the name of the secret
     */
    String secret() default "";

    /**
     * Channel of Slack, with its {@code #}; only for Slack.
     *
     * <p>Default (empty): the channel that the webhook belongs to. Problem: {@code receiver-channel}.
     *
     * @return the channel
     */
    String channel() default "";

    /**
     * Address of an e-mail, or several separated by commas; only for e-mail.
     *
     * <p>Default (empty): none. Problem: {@code mail-address}.
     *
     * @return the addresses
     */
    String to() default "";
}
