package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes requests of a {@link StaticSite} on to a Java service: {@code @Route(path = "/api/", to = OrdersService.class)}.
 *
 * <p>The site starts even if the service is down, and finds it at a new address within seconds. Connections to it are
 * kept open. A failed request is tried once more at another container, unless it is a POST or PATCH. The service gets
 * {@code X-Forwarded-For}, {@code X-Forwarded-Proto} and {@code X-Forwarded-Host}, which a client cannot forge, and
 * {@code X-Request-Id}, which a client may choose. Other headers in which proxies describe a client are dropped unless
 * {@link #passHeaders()} names them. A route never leads to the service's paths of metrics and health, to
 * {@code /actuator}, or to a path that begins with one of them, such as {@code /metrics.json}. Nor does it pass on
 * paths with {@code ;}, {@code /./} or {@code /../} in any form, because some servers read them differently from nginx.
 *
 * <p>Becomes {@code upstream} and {@code location} in the configuration of nginx. It makes no {@code depends_on}: the site
 * does not wait for the service.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Route {

    /**
     * Path that is passed on, with the leading {@code /}. A trailing {@code /} matches everything below the path, but not
     * the path itself; without one, only the path itself matches. Letters, digits and {@code . _ ~ - /}.
     *
     * <p>If several routes match, the longest path wins. Problems: {@code route-path}, {@code route-overlap} (two
     * routes with one path, one that hides a path of the site, or one that leads to metrics, health or
     * {@code /actuator}).
     *
     * @return the path
     */
    String path();

    /**
     * Class of the service.
     *
     * <p>Problem: {@code route-target}, if it is not a Java service of the stack.
     *
     * @return the class of the service
     */
    Class<?> to();

    /**
     * Whether {@link #path()} is cut off before the service gets the request: {@code /api/orders} becomes
     * {@code /orders}.
     *
     * <p>Default: false. Problem: {@code route-path}, if the path does not end with {@code /}.
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
     * Whether responses are streams of events ({@code text/event-stream}): nginx passes events on as they come, and a
     * stream may be silent for an hour.
     *
     * <p>Default: false. nginx buffers responses, so that a slow client does not hold a thread of the service.
     *
     * @return whether responses are streams
     */
    boolean events() default false;

    /**
     * Rate of requests that one client may make: a number and {@code /s} or {@code /m}, such as {@code "20/s"}. Twice
     * as many may come at once; more are answered with 429.
     *
     * <p>Default (empty): no limit. A client is an IP address. If the site is behind a proxy, name the proxy in
     * {@link StaticSite#trustedProxies()}; otherwise all clients share one limit. Becomes {@code limit_req}. Problems:
     * {@code rate-syntax}; {@code rate-shared}, a warning, if the site is published on this machine only and no proxy
     * is named.
     *
     * @return the limit of requests
     */
    String rateLimit() default "";

    /**
     * Largest body of a request: a number with the unit {@code K}, {@code M} or {@code G}. A larger one is answered
     * with 413.
     *
     * <p>Default: 1M. Up to that limit nginx waits for the whole body, so that a slow client does not hold a thread of
     * the service; with a higher limit it passes bodies on as they come. The memory of the site decides how many bodies
     * one client may send at a time: half of one for each 4 MB, up to 16. Becomes {@code client_max_body_size}.
     * Problem: {@code body-size}.
     *
     * @return the limit of a request's body
     */
    String maxBodySize() default "1M";

    /**
     * Time that the service may be silent before and during its response; after that the client gets 504. It does not
     * hold for {@link #websocket()} and {@link #events()}, which may be silent for an hour.
     *
     * <p>Default: 30s. Becomes {@code proxy_read_timeout}. Problem: {@code duration-syntax}.
     *
     * @return the time that the service may be silent
     */
    String timeout() default "30s";

    /**
     * Names of headers that the service gets although a site drops them: {@code {"Remote-User", "Remote-Groups"}}. A
     * site drops all headers that services believe because a proxy set them: the logged-in user, the client's address
     * or certificate, another method than the request's. A named header about the client is passed on only from
     * {@link StaticSite#trustedProxies()}; one that names another method, such as {@code X-HTTP-Method-Override}, from
     * everyone. All other headers always reach the service.
     *
     * <p>Default: none. Becomes {@code proxy_set_header}. Problem: {@code pass-header}, if the name is not one of these
     * headers, if the site itself sets it, or if no proxy is trusted.
     *
     * @return the names of the headers
     */
    String[] passHeaders() default {};
}
