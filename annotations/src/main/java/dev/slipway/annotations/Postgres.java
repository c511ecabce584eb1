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
 * names are constants of the generated {@code <Service>Settings}. Its user owns the database and is no superuser.
 *
 * <p>Where several services share one server, it stands on a type of its own, which they name in {@link DependsOn}:
 *
 * <pre>{@code
 * @Postgres(version = "17")
 * interface ShopDatabase {}
 * }</pre>
 *
 * <p>Becomes three services of {@code compose.yaml}: the server, which nothing but its dependents can reach;
 * {@code <name>-setup}, which sees to its roles each time the stack starts; and, where the stack has metrics,
 * {@code <name>-exporter}, which shows its own to Prometheus. The data lie in the volume {@code <name>-data}. Passwords
 * are made by {@code up.sh} and lie in the operator's {@code secrets/}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Postgres {

    /**
     * Version of PostgreSQL, from 14 on: the major one, {@code "17"}, or with a minor one, {@code "17.6"}.
     *
     * <p>It has no default: another major version cannot read the data of this one without a dump or
     * {@code pg_upgrade}, so that a newer Slipway must not choose another. Becomes the tag of the image, and decides
     * where in the container the volume lies (from 18 on it is elsewhere). Problem: {@code postgres-version}.
     *
     * @return the version of PostgreSQL
     */
    String version();

    /**
     * Name of the server in the stack: a DNS label.
     *
     * <p>Default (empty): {@code postgres}, or on a type of its own the type's name in kebab-case. It is the key under
     * {@code services} and the host name. Problems: {@code backing-service-name}, {@code reserved-name},
     * {@code duplicate-name}, {@code secret-clash}.
     *
     * @return the name of the server
     */
    String name() default "";

    /**
     * Name of the database: lower-case letters, digits and {@code _}, not starting with a digit or {@code pg_}, at most
     * 63 characters.
     *
     * <p>Default (empty): the name of the service, or on a type of its own that of the server, with {@code _} for
     * {@code -}. It is made when it is missing, and never dropped: say the old name where the annotation moves from a
     * service to a type of its own. Problem: {@code database-name}.
     *
     * @return the name of the database
     */
    String database() default "";

    /**
     * Name of the role that owns the database and by which services connect; the same characters as
     * {@link #database()}.
     *
     * <p>Default (empty): the name of the database. Where the database was another role's, it goes over to this one, and
     * the other can no longer log in. Not {@code postgres}, which is the superuser, nor
     * {@code slipway_exporter}. Becomes {@code DATABASE_USER}. Problem: {@code database-name}.
     *
     * @return the name of the role
     */
    String user() default "";

    /**
     * What the variables start with by which a service finds the server: {@code INVENTORY} makes
     * {@code INVENTORY_URL}, {@code INVENTORY_USER} and {@code INVENTORY_PASSWORD_FILE}.
     *
     * <p>Default: {@code DATABASE}. A service with two databases needs another for one of them. Problems:
     * {@code env-name}, {@code connection-clash}.
     *
     * @return the start of the variables' names
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
