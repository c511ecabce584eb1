package dev.slipway.processor.model;

/**
 * What {@code @Receiver} says.
 *
 * @param severity in lower case, as the label has it
 * @param secret the secret that holds its address or key
 * @param channel empty for the one that the address belongs to
 */
public record Receiver(Origin origin, String severity, Type type, String secret, String channel) {

    /** What gets alerts. */
    public enum Type {
        WEBHOOK,
        SLACK,
        PAGERDUTY
    }
}
