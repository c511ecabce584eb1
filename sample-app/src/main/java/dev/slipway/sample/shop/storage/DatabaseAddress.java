package dev.slipway.sample.shop.storage;

/** Where the database is and who asks it; user and password may be null where it wants none. */
public record DatabaseAddress(String url, String user, String password) {

    private static final String SCHEME = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(SCHEME)) {
            throw new IllegalArgumentException("the URL of the database must begin with " + SCHEME);
        }
    }

    /** Without the password, and without the URL, which may hold one. */
    @Override
    public String toString() {
        return "database of " + user;
    }
}
