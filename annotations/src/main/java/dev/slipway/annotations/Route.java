package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes requests of a {@link StaticSite} on to a Java service: {@code @Route(path = "/api/", to = OrdersService.class)}.
 *
 * <p>The site starts while the service is down, and finds it at a new address within seconds. Connections to it are kept
 * open; a request that failed is tried once at another container, but for POST and PATCH. The service gets
 * {@code X-Forwarded-For}, {@code X-Forwarded-Proto} and {@code X-Forwarded-Host}, never those that a client made up, and
 * {@code X-Request-Id}, which a client may choose. Its paths of metrics and health, and {@code /actuator}, are not
 * reachable through a route; nor are paths with {@code ;}, {@code /./} or {@code /../} in any form, which some servers read
 * in another way than nginx.
 *
 * <p>Becomes {@code upstream} and {@code location} in {@code nginx.conf}, and {@code depends_on} in {@code compose.yaml}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Route {

    /**
     * Path that is passed on, with the leading {@code /}: with a {@code /} at its end all below it, without one exactly
     * itself. Letters, digits and {@code . _ ~ - /}.
     *
     * <p>The longest path that fits is taken. Problems: {@code route-path}, {@code route-overlap} (two of one path, one that
     * hides the site's own, or one that leads to metrics, health or {@code /actuator}).
     *
     * @return the path
     */
    String path();

    /**
     * Class of the service.
     *
     * <p>Problem: {@code route-target}, where it is no Java service of the stack.
     *
     * @return the class of the service
     */
    Class<?> to();

    /**
     * Whether the service gets the path without what {@link #path()} says: {@code /api/orders} as {@code /orders}.
     *
     * <p>Default: false. Problem: {@code route-path} where the path does not end with {@code /}.
     *
     * @return whether the path is cut off
     */
    boolean stripPrefix() default false;

    /**
     * Whether WebSocket connections are passed on; such a connection may be silent for an hour.
     *
     * <p>Default: false, and the service never sees an {@code Upgrade}.
     *
     * @return whether WebSockets are passed on
     */
    boolean websocket() default false;

    /**
     * Whether answers are streams of events ({@code text/event-stream}), which are passed on as they come and may be silent
     * for an hour.
     *
     * <p>Default: false: answers are buffered, so that a slow client does not hold a thread of the service.
     *
     * @return whether answers are streams
     */
    boolean events() default false;

    /**
     * Requests that one client may make: a number and {@code /s} or {@code /m}, such as {@code "20/s"}. Twice as many may
     * come at once; what is beyond is answered with 429.
     *
     * <p>Default (empty): no limit. A client is an IP address; behind a proxy name it in
     * {@link StaticSite#trustedProxies()}, or all clients are one. Becomes {@code limit_req}. Problems:
     * {@code rate-syntax}; {@code rate-shared}, a warning, where the site is published on this machine only and no proxy is
     * named.
     *
     * @return the limit of requests
     */
    String rateLimit() default "";

    /**
     * Size that the body of a request may have: a number with the unit {@code K}, {@code M} or {@code G}. What is larger is
     * answered with 413.
     *
     * <p>Default: 1M. A body of at most that size waits in nginx until it is complete, so that a slow client does not hold a
     * thread of the service; with a higher limit bodies are passed on as they come. Becomes {@code client_max_body_size}. Problem: {@code body-size}.
     *
     * @return the limit of a request's body
     */
    String maxBodySize() default "1M";

    /**
     * Time that the service may take to begin, or go on with, its answer; after that the client gets 504. Not for
     * {@link #websocket()} and {@link #events()}, which may be silent for an hour.
     *
     * <p>Default: 30s. Becomes {@code proxy_read_timeout}. Problem: {@code duration-syntax}.
     *
     * @return the time an answer may take
     */
    String timeout() default "30s";
}
