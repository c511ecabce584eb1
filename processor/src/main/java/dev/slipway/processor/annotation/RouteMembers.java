package dev.slipway.processor.annotation;

/** Members of {@code @Route}, by name. Made from the annotation: do not edit. */
public final class RouteMembers {

    public static final String EVENTS = "events";
    public static final String MAX_BODY_SIZE = "maxBodySize";
    public static final String PASS_HEADERS = "passHeaders";
    public static final String PATH = "path";
    public static final String RATE_LIMIT = "rateLimit";
    public static final String STRIP_PREFIX = "stripPrefix";
    public static final String TIMEOUT = "timeout";
    public static final String TO = "to";
    public static final String WEBSOCKET = "websocket";

    private RouteMembers() {}
}
