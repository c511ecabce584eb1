package dev.slipway.processor.plan;

/**
 * A network that a container is on.
 *
 * @param alias a name of the container in this network only; empty if it has no other name there
 */
public record Membership(String network, String alias) {

    public Membership(String network) {
        this(network, "");
    }
}
