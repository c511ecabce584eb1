package dev.slipway.processor.model;

/**
 * A {@code @Route}.
 *
 * @param to qualified name of the service's class
 */
public record Route(
        Origin origin,
        String path,
        String to,
        boolean stripPrefix,
        boolean websocket,
        boolean events,
        RequestRate rateLimit,
        ByteSize maxBodySize,
        TimeSpan timeout) {

    /** Whether all below the path is passed on, and not the path alone. */
    public boolean isPrefix() {
        return path.endsWith("/");
    }

    /** Whether an answer may be silent for long. */
    public boolean isLongLived() {
        return websocket || events;
    }
}
