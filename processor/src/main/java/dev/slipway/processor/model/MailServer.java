package dev.slipway.processor.model;

/**
 * What {@code @MailServer} says.
 *
 * @param address host and port; empty if it is not said
 * @param user the user; empty for no login
 * @param secret the secret that holds the password; empty for no login
 */
public record MailServer(Origin origin, String address, String from, String user, String secret, boolean tls) {

    /** The values without an annotation. */
    static MailServer none() {
        return new MailServer(Origin.OUTSIDE, "", "", "", "", true);
    }

    /** Whether anything is said of a server. Without an address that is a problem, and is not ignored. */
    public boolean isThere() {
        return !address.isEmpty() || !from.isEmpty() || !user.isEmpty() || !secret.isEmpty() || !tls;
    }
}
