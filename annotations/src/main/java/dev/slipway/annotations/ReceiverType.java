package dev.slipway.annotations;

/** What gets alerts. */
public enum ReceiverType {
    /** Any server that takes Alertmanager's JSON by POST: its URL is the secret. */
    WEBHOOK,
    /** A channel of Slack, or of what speaks as it does: the URL of an incoming webhook is the secret. */
    SLACK,
    /** PagerDuty's events API v2: the integration key is the secret. */
    PAGERDUTY
}
