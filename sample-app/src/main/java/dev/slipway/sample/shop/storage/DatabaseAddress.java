package dev.slipway.sample.shop.storage;

/** The address of the database and the login; user and password may be null if it needs no login. */
public record DatabaseAddress(String url, String user, String password) {

    private static final String SCHEME = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(SCHEME)) {
            throw new IllegalArgumentException("the URL of the database must begin with " + SCHEME);
        }
    }

    /** The address without the password, and without the URL, which may hold one. */
    @Override
    public String toString() {
        return "database of " + user;
    }
}
