package dev.slipway.processor.model;

import java.util.List;

/**
 * A {@code @Route}.
 *
 * @param to qualified name of the service's class
 * @param passHeaders names of headers that the service gets although clients can forge them
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
        TimeSpan timeout,
        List<String> passHeaders) {

    /** Whether everything below the path is passed on, and not only the path. */
    public boolean isPrefix() {
        return path.endsWith("/");
    }

    /** Whether a response may be silent for long. */
    public boolean isLongLived() {
        return websocket || events;
    }
}
