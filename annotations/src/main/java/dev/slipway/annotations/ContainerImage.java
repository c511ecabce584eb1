package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a service: it gets an image, a Compose service, and every other file that Slipway writes.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @HealthCheck(path = "/health")
 * public final class OrdersService {
 *     public static void main(String[] args) { ... }
 * }
 * }</pre>
 *
 * <p>becomes {@code orders/Dockerfile}, {@code orders/Dockerfile.dockerignore} and the service {@code orders} in
 * {@code compose.yaml}. The image has no shell and no package manager, runs as a numeric user on a read-only root, and
 * its layers are ordered by how often they change: runtime, dependencies, application.
 *
 * <p>The class is a top-level or nested class. Compilers do not show annotations on a local class to processors, so
 * nothing is generated for one. In a compact source file of Java 25 javac does not find the class by its name:
 * {@code compact-source}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContainerImage {

    /**
     * Name of the service: a DNS label, lower-case letters, digits and {@code -}, at most 63 characters, starting with
     * a letter.
     *
     * <p>Default: the class name in kebab-case without a trailing {@code Service}, {@code Application} or {@code App}:
     * {@code OrdersService} is {@code orders}, {@code Shop.OrderHistory} is {@code order-history}.
     *
     * <p>It is the key under {@code services} in {@code compose.yaml}, the host name of the service inside the stack,
     * and the directory of its Dockerfile. Problems: {@code service-name}, {@code duplicate-name}.
     *
     * @return the name of the service
     */
    String name() default "";

    /**
     * Repository of the image as {@code docker push} takes it, without a tag: {@code "images.example.com/shop/orders"}.
     *
     * <p>Default: the name of the stack, {@code -}, and {@link #name()}: {@code shop-orders}. The tag is the option
     * {@code slipway.version}. Becomes {@code image} in {@code compose.yaml}. Problems: {@code repository-syntax};
     * {@code duplicate-repository}.
     *
     * @return the repository of the image
     */
    String repository() default "";

    /**
     * Port on which the service listens inside its container, 1 to 65535.
     *
     * <p>Default: the port in the settings files of a framework ({@code server.port} of Spring Boot), or 8080. Becomes
     * {@code EXPOSE} in the Dockerfile, the port of the health check unless
     * {@link HealthCheck#port()} names another, the target of published ports, and the constant {@code PORT} of the
     * generated {@code <Service>Settings}. Problems: {@code port-range}; {@code port-contradiction}, a warning, if a
     * variable, an option or an argument tells a framework another port; {@code settings-file}, a warning, if a file
     * does.
     *
     * @return the port inside the container
     */
    int port() default 8080;

    /**
     * Class whose {@code main} method starts the service.
     *
     * <p>Default ({@code void.class}): the annotated class. The method is {@code public static void main(String[])},
     * declared or inherited. With {@link #javaVersion()} 25 it may also take no arguments, belong to an object, or not
     * be public, as {@code java} allows. In Kotlin it is that of the file with the name of the class, or of the only
     * file of the package that has one, if the class has no such method. Becomes the last part of {@code ENTRYPOINT}.
     * If the service depends on something, the generated {@code <Service>Launcher} is the last part and calls this
     * class. Problems: {@code main-method}; {@code main-access}, if the launcher cannot access it.
     *
     * @return the class with the {@code main} method
     */
    Class<?> main() default void.class;

    /**
     * Where the Java of the image comes from.
     *
     * <p>Default: {@link ImageRuntime#DISTROLESS}. Decides the stages and the base image of the Dockerfile.
     *
     * @return the kind of runtime
     */
    ImageRuntime runtime() default ImageRuntime.DISTROLESS;

    /**
     * Modules of the JDK that the service needs in addition to those in every image with {@link ImageRuntime#JLINK}:
     * {@code {"java.desktop", "jdk.jdwp.agent"}}.
     *
     * <p>Default: none. Becomes part of {@code jlink --add-modules} in the Dockerfile. Problems: {@code module-name},
     * {@code modules-unused} (with another runtime).
     *
     * @return the modules of the JDK
     */
    String[] modules() default {};

    /**
     * Java release of the image: 17, 21 or 25.
     *
     * <p>Default (0): the lowest of them that runs the compiled classes: 21 for {@code --release 21}, 25 for
     * {@code --release 22}. A lower release cannot start the service. With {@code --enable-preview} it must be the
     * release of the compile. Decides the base image of the Dockerfile, unless {@link #baseImage()} names one. Problem:
     * {@code java-version}.
     *
     * @return the Java release of the image
     */
    int javaVersion() default 0;

    /**
     * Image on which the service's image is built, with a tag or digest: {@code "images.example.com/java:21.0.9"}.
     *
     * <p>Default (empty): Google's distroless image on Debian 13, with the Java of {@link #javaVersion()}, or without
     * Java for {@link ImageRuntime#JLINK}. An image of your own must contain {@code /usr/bin/java}; for {@code JLINK}
     * the GNU C library and zlib; for a {@link StaticSite} nginx 1.27.3 or later. Becomes {@code FROM} of the
     * Dockerfile. Without a tag, or with {@code latest}, the same sources would build another image tomorrow. Problem:
     * {@code base-image}.
     *
     * @return the base image
     */
    String baseImage() default "";

    /**
     * User, and optionally group, that the process runs as: {@code "10001"} or {@code "10001:10001"}.
     *
     * <p>Default: 10001, a number that base images do not use. One number is both user and group. Numbers only, 1 to
     * 65535, because Kubernetes cannot check a name for {@code runAsNonRoot}; 0 is root and is refused. Becomes
     * {@code USER}. Problem: {@code user-syntax}.
     *
     * @return the numeric user and group
     */
    String user() default "10001";

    /**
     * Environment variables of the service.
     *
     * <p>Default: none. Becomes {@code environment} in {@code compose.yaml}. Problem: {@code duplicate-env} if two have
     * the same name.
     *
     * @return the environment variables
     */
    Env[] env() default {};

    /**
     * Labels of the image, in addition to the OCI labels for title, version and base image that Slipway writes.
     *
     * <p>Default: none. Becomes {@code LABEL} in the Dockerfile. Problem: {@code duplicate-label}.
     *
     * @return the labels of the image
     */
    Label[] labels() default {};

    /**
     * Options of the JVM, one per element: {@code {"-XX:MaxRAMPercentage=70", "-Duser.timezone=UTC"}}.
     *
     * <p>Default: none. They follow the options that Slipway writes (share of the memory limit for the heap, exit on
     * {@code OutOfMemoryError}), so they override them; a garbage collector here replaces Slipway's choice. Becomes
     * part of {@code ENTRYPOINT}. Problems: {@code jvm-option}, for an option without {@code -}, several options in one
     * text, or one that says what to run, such as {@code -jar} or {@code -cp}; {@code plain-secret};
     * {@code memory-budget}, a warning, if the heap does not fit into the memory limit.
     *
     * @return the options of the JVM
     */
    String[] jvmOptions() default {};

    /**
     * Arguments given to {@code main}.
     *
     * <p>Default: none; with Dropwizard {@code server}. Becomes {@code CMD} in the Dockerfile, so that {@code docker run IMAGE other arguments}
     * replaces them.
     *
     * @return the arguments of {@code main}
     */
    String[] args() default {};

    /**
     * Directories whose contents outlive the container.
     *
     * <p>Default: none. Besides volumes only {@code /tmp}, which is in memory, can be written.
     *
     * @return the volumes of the service
     */
    Volume[] volumes() default {};

    /**
     * Size of {@code /tmp}: a number with the unit {@code B}, {@code K}, {@code M} or {@code G} (powers of 1024), at
     * least 1M. It is in memory; what is in it counts towards the limit of {@link Resources#memory()}.
     *
     * <p>Default: 64M. Many frameworks keep uploads there while they read them. Not for a site. Becomes {@code tmpfs}
     * in {@code compose.yaml}. Problems: {@code size-syntax}; {@code memory-budget}, a warning, if the memory limit has
     * no room for it; {@code upload-size}, a warning, if a {@link Route} lets larger bodies through.
     *
     * @return the size of the directory for temporary files
     */
    String tmpSize() default "64M";

    /**
     * How many containers of the service run, 1 to 100.
     *
     * <p>Default: 1. Becomes {@code deploy.replicas}. Problem: {@code replicas-range}. Several replicas cannot share
     * one fixed host port: {@code publish-replicas}.
     *
     * @return the number of containers
     */
    int replicas() default 1;

    /**
     * Time between the signal to stop (TERM) and the kill, in which requests in flight can end: a duration such as
     * {@code "45s"} or {@code "1m30s"}, at least one second.
     *
     * <p>Default: 45s, the 30 seconds that frameworks take to drain plus 15 to spare; Docker's own default of 10s cuts
     * requests off. Becomes {@code stop_grace_period}. Problems: {@code duration-syntax}; {@code stop-period}, a
     * warning, if the program is told to drain for as long or longer.
     *
     * @return the time a stop may take
     */
    String stopGracePeriod() default "45s";

    /**
     * When Docker starts the container again after it has ended.
     *
     * <p>Default: {@link RestartPolicy#UNLESS_STOPPED}. Becomes {@code restart}.
     *
     * @return the restart policy
     */
    RestartPolicy restart() default RestartPolicy.UNLESS_STOPPED;

    /**
     * Ports that are reachable from outside the stack, in Compose's short syntax: {@code "8080:8080"} (host port,
     * container port), {@code "0.0.0.0:80:8080"} (with an address), {@code "8080"} (a free host port that Docker
     * chooses; {@code docker compose port} tells which). An IPv6 address stands in brackets, and {@code /udp} may follow.
     *
     * <p>Without an address a port is published at 127.0.0.1, for this machine only; {@code 0.0.0.0} is for everyone.
     * Default: {@code 127.0.0.1:${NAME_PORT:-8080}}, where the operator may set the variable in {@code .env}. A service
     * with several replicas, or with a {@link Route} of a site to it, is not published by default. An empty list
     * ({@code {}}) publishes nothing.
     *
     * <p>Becomes {@code ports} in {@code compose.yaml}. Problems: {@code publish-syntax},
     * {@code publish-target} (no port of this service), {@code duplicate-host-port}, {@code publish-replicas} (several
     * replicas cannot share one fixed host port).
     *
     * @return the published ports
     */
    String[] publish() default {};

    /**
     * Whether the service may connect to hosts outside the stack: other hosts of the network, the internet.
     *
     * <p>Default: {@code true}. With {@code false} it reaches only the other services of its stack and its servers; its
     * published ports are still reachable. The same holds for its {@link Migration}. Sites and backing services never
     * have a way out.
     *
     * <p>Becomes the network {@code outbound} in {@code compose.yaml}; a published service without it is on the network
     * {@code edge}, which has no address translation for outgoing packets. On a cloud machine a way out also leads to
     * the metadata service at 169.254.169.254, which hands out credentials, unless the machine demands tokens that
     * containers cannot get (on AWS: IMDSv2 with a hop limit of 1).
     *
     * @return whether the service has a way out
     */
    boolean outbound() default true;
}
