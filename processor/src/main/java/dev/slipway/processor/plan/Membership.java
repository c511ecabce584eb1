package dev.slipway.processor.plan;

/**
 * A network that a container is on.
 *
 * @param alias a name of the container that holds there only; empty where it has none
 */
public record Membership(String network, String alias) {

    public Membership(String network) {
        this(network, "");
    }
}
