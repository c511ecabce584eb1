package dev.slipway.processor.model;

/**
 * How many clients a site has room for. One address may only have a part of it, so that others are served too.
 *
 * @param clients the connections of all clients
 * @param clientsOfOne the connections of one address
 * @param uploads the bodies that are buffered until they are complete
 * @param uploadsOfOne such bodies of one client
 */
public record SiteCapacity(int clients, int clientsOfOne, int uploads, int uploadsOfOne) {

    /** The requests at services that one client may have at a time. */
    public static final int REQUESTS_OF_ONE = 64;

    /** The largest body that is buffered until it is complete. */
    public static final long LARGEST_UPLOAD = 1L << 20;

    /** Twice the memory of a client with the longest headers, to leave room for uploads and responses. */
    private static final long CLIENT = 128L << 10;

    private static final int FEWEST_CLIENTS = 64;
    private static final int MOST_CLIENTS = 8192;

    private static final int FEWEST_UPLOADS = 2;

    /** They may fill half of the directory for temporary files, which is in memory. */
    private static final int MOST_UPLOADS = 32;

    /** The capacity of an amount of memory. */
    public static SiteCapacity of(ByteSize memory) {
        int clients = between(FEWEST_CLIENTS, memory.bytes() / CLIENT, MOST_CLIENTS);
        int uploads = between(FEWEST_UPLOADS, memory.bytes() / 4 / LARGEST_UPLOAD, MOST_UPLOADS);
        return new SiteCapacity(clients, clients / 3, uploads, uploads / 2);
    }

    private static int between(int least, long number, int most) {
        return (int) Math.max(least, Math.min(number, most));
    }
}
