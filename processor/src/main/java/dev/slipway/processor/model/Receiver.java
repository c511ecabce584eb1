package dev.slipway.processor.model;

/**
 * What {@code @Receiver} says.
 *
 * @param secret the secret that holds its address or key
 * @param channel empty for the one that the address belongs to
 */
public record Receiver(Origin origin, AlertSeverity severity, Type type, String secret, String channel) {

    /** What gets alerts. */
    public enum Type {
        WEBHOOK,
        SLACK,
        PAGERDUTY
    }
}
