package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A PostgreSQL server in the stack, with a database for the service.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @Postgres(version = "17")
 * public final class OrdersService { ... }
 * }</pre>
 *
 * <p>The service finds it by the environment variables {@code DATABASE_URL}
 * ({@code jdbc:postgresql://postgres:5432/orders}), {@code DATABASE_USER} and {@code DATABASE_PASSWORD_FILE}, whose
 * names are constants of the generated {@code <Service>Settings}. Spring Boot finds it by {@code SPRING_DATASOURCE_URL}
 * and its kin. Its user owns the database and is not a superuser.
 *
 * <p>If several services share one server, the annotation stands on a type of its own, which they name in
 * {@link DependsOn}:
 *
 * <pre>{@code
 * @Postgres(version = "17")
 * interface ShopDatabase {}
 * }</pre>
 *
 * <p>Becomes three services of {@code compose.yaml}: the server, which only its dependents can reach;
 * {@code <name>-setup}, which creates and updates its roles each time the stack starts; and, if the stack has metrics,
 * {@code <name>-exporter}, which shows the server's metrics to Prometheus. The data are in the volume
 * {@code <name>-data}. {@code up.sh} writes the passwords to the operator's {@code secrets/}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Postgres {

    /**
     * Version of PostgreSQL, 14 or later: a major version, {@code "17"}, or one with a minor version, {@code "17.6"}.
     *
     * <p>It has no default: no major version reads the data of another one without a dump or {@code pg_upgrade}, so a
     * newer Slipway must not change it. Becomes the tag of the image, and decides the mount path of the volume (18
     * moved it). Problem: {@code postgres-version}.
     *
     * @return the version of PostgreSQL
     */
    String version();

    /**
     * Name of the server in the stack: a DNS label.
     *
     * <p>Default (empty): {@code postgres}, or, on a type of its own, the type's name in kebab-case. It is the key
     * under {@code services} and the host name. Problems: {@code backing-service-name}, {@code reserved-name},
     * {@code duplicate-name}, {@code secret-clash}.
     *
     * @return the name of the server
     */
    String name() default "";

    /**
     * Name of the database: lower-case letters, digits and {@code _}, not starting with a digit or {@code pg_}, at most
     * 63 characters.
     *
     * <p>Default (empty): the name of the service, or, on a type of its own, the name of the server, with {@code _} for
     * {@code -}. The database is created if it is missing, and never dropped: keep the old name here when you move the
     * annotation from a service to a type of its own. Problem: {@code database-name}.
     *
     * @return the name of the database
     */
    String database() default "";

    /**
     * Name of the role that owns the database and that services log in as; the same characters as {@link #database()}.
     *
     * <p>Default (empty): the name of the database. If another role owned the database, ownership passes to this one,
     * and the other can no longer log in. It is not {@code postgres}, the superuser, and not {@code slipway_exporter}.
     * Becomes {@code DATABASE_USER}. Problem: {@code database-name}.
     *
     * @return the name of the role
     */
    String user() default "";

    /**
     * Prefix of the variables by which a service finds the server: {@code INVENTORY} gives {@code INVENTORY_URL},
     * {@code INVENTORY_USER} and {@code INVENTORY_PASSWORD_FILE}.
     *
     * <p>Default: {@code DATABASE}. A service with two databases needs another prefix for one of them. Problems:
     * {@code env-name}, {@code connection-clash}.
     *
     * @return the prefix of the variables' names
     */
    String envPrefix() default "DATABASE";

    /**
     * What the server may use. A quarter of the memory becomes {@code shared_buffers}.
     *
     * <p>Default: that of {@link Resources}. Becomes {@code deploy.resources}. Problems: those of {@link Resources}.
     *
     * @return the limits of the server
     */
    Resources resources() default @Resources;
}
