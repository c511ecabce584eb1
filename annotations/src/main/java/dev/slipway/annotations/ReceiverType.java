package dev.slipway.annotations;

/** What gets alerts. */
public enum ReceiverType {
    /** Any server that takes Alertmanager's JSON by POST; the secret is its URL. */
    WEBHOOK,
    /** A channel of Slack, or of a server with the same API; the secret is the URL of an incoming webhook. */
    SLACK,
    /** PagerDuty's events API v2; the secret is the integration key. */
    PAGERDUTY,
    /**
     * An e-mail to {@link Receiver#to()}, through the server {@link Monitoring#mail()}. It has no secret of its own.
     */
    EMAIL
}
