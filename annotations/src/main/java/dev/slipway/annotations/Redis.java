package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Redis server in the stack: a cache with a password and bounded memory, or, with {@link #persistent()}, a store.
 *
 * <p>The service finds it by the environment variables {@code REDIS_URL} ({@code redis://redis:6379}) and
 * {@code REDIS_PASSWORD_FILE}, whose names are constants of the generated {@code <Service>Settings}.
 * {@code docker compose up} starts a cache before the service, but a service that restarts does not wait for its cache.
 * Like {@link Postgres} the annotation may stand on a type of its own that several services name in {@link DependsOn}.
 *
 * <p>Becomes the service {@code <name>} in {@code compose.yaml} and, if the stack has metrics, {@code <name>-exporter}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Redis {

    /**
     * Name of the server in the stack: a DNS label.
     *
     * <p>Default (empty): {@code redis}, or, on a type of its own, the type's name in kebab-case. It is the key under
     * {@code services} and the host name. Problems: {@code backing-service-name}, {@code reserved-name},
     * {@code duplicate-name}, {@code secret-clash}.
     *
     * @return the name of the server
     */
    String name() default "";

    /**
     * Version of Redis, 7 or later: {@code "8"} or {@code "8.0"}.
     *
     * <p>Default (empty): 8.0, the version that this version of Slipway was tested with. It is required with
     * {@link #persistent()}, since an older version cannot read the data of a newer one. Becomes the tag of the image.
     * Problem: {@code redis-version}.
     *
     * @return the version of Redis
     */
    String version() default "";

    /**
     * Memory for data: a number with the unit {@code K}, {@code M} or {@code G} (powers of 1024), from 1M on.
     *
     * <p>Default: 64M. When it is used up, a cache drops the least recently used data ({@code allkeys-lru}), and a
     * store refuses writes ({@code noeviction}). Becomes {@code maxmemory}. The limit of the container is 1.5 times as
     * much plus 32M, or, for a store, which writes its data from a copy, twice as much plus 64M. Problem:
     * {@code size-syntax}.
     *
     * @return the memory for data
     */
    String maxMemory() default "64M";

    /**
     * Whether the data outlive the container: an append-only file in the volume {@code <name>-data}, written once a
     * second.
     *
     * <p>Default: false, a cache that is empty after a restart.
     *
     * @return whether it is a store and no cache
     */
    boolean persistent() default false;

    /**
     * Prefix of the variables by which a service finds the server: {@code SESSIONS} gives {@code SESSIONS_URL} and
     * {@code SESSIONS_PASSWORD_FILE}.
     *
     * <p>Default: {@code REDIS}. A service with two Redis servers needs another prefix for one of them. Problems:
     * {@code env-name}, {@code connection-clash}.
     *
     * @return the prefix of the variables' names
     */
    String envPrefix() default "REDIS";
}
