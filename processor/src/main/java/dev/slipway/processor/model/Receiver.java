package dev.slipway.processor.model;

/**
 * What {@code @Receiver} says.
 *
 * @param secret the secret that holds its address or key; empty for an e-mail
 * @param channel the channel; empty for that of the address
 * @param to the addresses that an e-mail goes to
 */
public record Receiver(Origin origin, AlertSeverity severity, Type type, String secret, String channel, String to) {

    /** The kind of a receiver. */
    public enum Type {
        WEBHOOK,
        SLACK,
        PAGERDUTY,
        EMAIL
    }
}
