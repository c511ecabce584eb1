package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Any other server that a service needs, given by its image: a message broker, a search engine, another database.
 *
 * <pre>{@code
 * @BackingService(
 *         name = "rabbitmq",
 *         image = "rabbitmq:4.1-management-alpine",
 *         port = 5672,
 *         user = "100:101",
 *         volumes = @Volume(name = "rabbitmq-data", path = "/var/lib/rabbitmq"),
 *         healthCheck = {"rabbitmq-diagnostics", "-q", "check_port_connectivity"},
 *         exporter = @Exporter(port = 15692))
 * interface Broker {}
 * }</pre>
 *
 * <p>A service that depends on the server finds it by {@code RABBITMQ_HOST} and {@code RABBITMQ_PORT}. The annotation
 * stands on the service, or on a type of its own that several services name in {@link DependsOn}. The server is
 * hardened like every other container: read-only root, no capabilities, not root, unpublished, on a network that only
 * its dependents share. {@code docs/backing-services.md} shows what RabbitMQ, Kafka, MariaDB and MongoDB need.
 *
 * <p>Becomes the service {@code <name>} in {@code compose.yaml}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BackingService {

    /**
     * Name of the server in the stack: a DNS label. It is the key under {@code services} and the host name.
     *
     * <p>Problems: {@code backing-service-name}, {@code reserved-name}, {@code duplicate-name}, {@code secret-clash}.
     *
     * @return the name of the server
     */
    String name();

    /**
     * Image of the server, with a tag other than {@code latest}, or a digest: {@code "mariadb:11.8"}.
     *
     * <p>Becomes {@code image}. Problem: {@code base-image}.
     *
     * @return the image of the server
     */
    String image();

    /**
     * Port on which the server listens, 1 to 65535.
     *
     * <p>Becomes {@code <NAME>_PORT} of its dependents, whose launcher waits until the port accepts connections.
     * Problem: {@code port-range}.
     *
     * @return the port of the server
     */
    int port();

    /**
     * User, and optionally group, that the server runs as: {@code "999"} or {@code "100:101"}; numbers only.
     *
     * <p>It has no default: many images start as root and switch to another user, which a container without
     * capabilities cannot do. {@code docker run --rm --entrypoint id IMAGE USER} prints the numbers of the image's
     * user. Becomes {@code user}. Problem: {@code user-syntax}.
     *
     * @return the numeric user and group
     */
    String user();

    /**
     * Command that exits with 0 if the server works, one word per element. It runs inside the container, without a
     * shell: {@code {"healthcheck.sh", "--connect", "--innodb_initialized"}}.
     *
     * <p>It has no default: dependents start only after this check has passed. It runs every second during the first
     * two minutes, then every 10 seconds. Becomes {@code healthcheck.test}. Problems: {@code command-syntax},
     * {@code health-check-missing}.
     *
     * @return the command and its arguments
     */
    String[] healthCheck();

    /**
     * Command that replaces the image's entry point, one word per element; an element may be a script of several lines.
     * The image's own command is then dropped too, unless {@link #command()} gives one.
     *
     * <p>Default: none. Becomes {@code entrypoint}. Problem: {@code control-character}.
     *
     * @return the entry point and its arguments
     */
    String[] entrypoint() default {};

    /**
     * Command that replaces the image's own, one word per element. If there is an entry point, these are its arguments.
     *
     * <p>Default: none. Becomes {@code command}. Problem: {@code control-character}.
     *
     * @return the command and its arguments
     */
    String[] command() default {};

    /**
     * Environment variables of the server. {@code up.sh} makes each {@link Env#secret()}; a service that names the same
     * secret can read it too.
     *
     * <p>Default: none. Becomes {@code environment} and {@code secrets}. Problems: those of {@link Env}.
     *
     * @return the environment variables of the server
     */
    Env[] env() default {};

    /**
     * Directories whose contents outlive the container. Docker gives a new volume the owner that the directory has in the
     * image.
     *
     * <p>Default: none. Becomes {@code volumes}. Problems: {@code volume-name}, {@code volume-path},
     * {@code volume-over-image}, {@code duplicate-volume-path}.
     *
     * @return the volumes of the server
     */
    Volume[] volumes() default {};

    /**
     * Directories, in addition to {@code /tmp}, for files that nobody keeps, such as sockets and pid files:
     * {@code "/run/mysqld"}.
     *
     * <p>Default: none. Each is in memory, at most 64 MB, and belongs to {@link #user()}. Becomes {@code tmpfs}.
     * Problems: {@code volume-path}, {@code volume-over-image}, {@code duplicate-volume-path}.
     *
     * @return the directories in memory
     */
    String[] tmpfs() default {};

    /**
     * Where Prometheus reads the server's metrics: at a port of the server itself, or at an exporter beside it. At most
     * one.
     *
     * <p>Default: none. Problem: {@code several-exporters}.
     *
     * @return the source of the server's metrics
     */
    Exporter[] exporter() default {};

    /**
     * What the server may use.
     *
     * <p>Default: that of {@link Resources}. Becomes {@code deploy.resources}. Problems: those of {@link Resources}.
     *
     * @return the limits of the server
     */
    Resources resources() default @Resources;
}
