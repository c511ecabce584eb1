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
     * <p>Default: {@link #name()}. The tag is the option {@code slipway.version}. Becomes {@code image} in
     * {@code compose.yaml}. Problem: {@code repository-syntax}.
     *
     * @return the repository of the image
     */
    String repository() default "";

    /**
     * Port on which the service listens inside its container, 1 to 65535.
     *
     * <p>Default: 8080. Becomes {@code EXPOSE} in the Dockerfile, the port of the health check unless
     * {@link HealthCheck#port()} names another, the target of published ports, and the constant {@code PORT} of the
     * generated {@code <Service>Settings}. Problems: {@code port-range}; {@code port-contradiction}, a warning, where a
     * variable, an option or an argument tells a framework another one.
     *
     * @return the port inside the container
     */
    int port() default 8080;

    /**
     * Class whose {@code main} method starts the service.
     *
     * <p>Default ({@code void.class}): the annotated class. The method is {@code public static void main(String[])},
     * own or inherited. Becomes the last part of {@code ENTRYPOINT}. Problem: {@code main-method}.
     *
     * @return the class with the {@code main} method
     */
    Class<?> main() default void.class;

    /**
     * Where the Java of the image comes from.
     *
     * <p>Default: {@link ImageRuntime#DISTROLESS}. Decides stages and base image of the Dockerfile.
     *
     * @return the kind of runtime
     */
    ImageRuntime runtime() default ImageRuntime.DISTROLESS;

    /**
     * Modules of the JDK that the service needs beside those that every image with {@link ImageRuntime#JLINK} has:
     * {@code {"java.desktop", "jdk.localedata"}}.
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
     * <p>Default (0): the smallest of them that can run what this compile makes, so 21 for {@code --release 21} and 25
     * for {@code --release 22}. A release below that is a problem,
     * since the service could not start: {@code java-version}. Decides the base image of the Dockerfile, unless
     * {@link #baseImage()} names one.
     *
     * @return the Java release of the image
     */
    int javaVersion() default 0;

    /**
     * Image on which the service's image is built, with a tag or digest: {@code "images.example.com/java:21.0.9"}.
     *
     * <p>Default (empty): Google's distroless image on Debian 13, with the Java of {@link #javaVersion()} or, with
     * {@link ImageRuntime#JLINK}, without one. An image of your own must hold {@code /usr/bin/java}, or with
     * {@code JLINK} the GNU C library and zlib; for a {@link StaticSite} an nginx from 1.27.3 on. Becomes the last {@code FROM} of the Dockerfile. No tag, or the tag
     * {@code latest}, is a problem, since the same sources would give another image tomorrow: {@code base-image}.
     *
     * @return the base image
     */
    String baseImage() default "";

    /**
     * User, and optionally group, that the process runs as: {@code "10001"} or {@code "10001:10001"}.
     *
     * <p>Default: 10001, beside the users that base images bring. One number is both. Numbers only, 1 to 65535, because
     * Kubernetes cannot check a name for {@code runAsNonRoot}; 0 is root and refused. Becomes {@code USER}. Problem: {@code user-syntax}.
     *
     * @return the numeric user and group
     */
    String user() default "10001";

    /**
     * Environment variables of the service.
     *
     * <p>Default: none. Becomes {@code environment} in {@code compose.yaml}. Problem: {@code duplicate-env} where two
     * have one name.
     *
     * @return the environment variables
     */
    Env[] env() default {};

    /**
     * Labels of the image, beside the OCI labels for title, version and base image that Slipway writes.
     *
     * <p>Default: none. Becomes {@code LABEL} in the Dockerfile. Problem: {@code duplicate-label}.
     *
     * @return the labels of the image
     */
    Label[] labels() default {};

    /**
     * Options of the JVM, one each: {@code {"-XX:MaxRAMPercentage=70", "-Duser.timezone=UTC"}}.
     *
     * <p>Default: none. They stand after the options that Slipway writes (share of the memory limit for the heap, exit
     * on {@code OutOfMemoryError}) and therefore win; a garbage collector among them takes the place of Slipway's.
     * Becomes part of {@code ENTRYPOINT}. An option without {@code -}, or one that says what to run such as
     * {@code -jar} or {@code -cp}, is a problem: {@code jvm-option}. So is a secret, {@code plain-secret}; a heap that the
     * memory limit has no room for is a warning, {@code memory-budget}.
     *
     * @return the options of the JVM
     */
    String[] jvmOptions() default {};

    /**
     * Arguments given to {@code main}.
     *
     * <p>Default: none. Becomes {@code CMD} in the Dockerfile, so that {@code docker run IMAGE other arguments}
     * replaces them.
     *
     * @return the arguments of {@code main}
     */
    String[] args() default {};

    /**
     * Directories whose contents outlive the container.
     *
     * <p>Default: none, and nothing else in the container can be written but {@code /tmp}, which is in memory.
     *
     * @return the volumes of the service
     */
    Volume[] volumes() default {};

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
     * Time between the signal to stop (TERM) and the kill, for requests in flight to end: a duration such as
     * {@code "45s"} or {@code "1m30s"}, at least one second.
     *
     * <p>Default: 45s, which is the 30 seconds that frameworks give themselves to drain plus 15 to spare; Docker's own
     * default of 10s cuts requests off. Becomes {@code stop_grace_period}. Problems: {@code duration-syntax};
     * {@code stop-period}, a warning, where the program is told to drain for as long.
     *
     * @return the time a stop may take
     */
    String stopGracePeriod() default "45s";

    /**
     * When the container is started again after it ended.
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
     * <p>Where no address is given it is 127.0.0.1, this machine only; {@code 0.0.0.0} is everyone. Default: the only
     * service of a stack is published at {@code 127.0.0.1:${NAME_PORT:-8080}}, where the variable may be set in the
     * operator's {@code .env}, and so is each {@link StaticSite}; another service among others, or one with several
     * replicas, is not published.
     * An empty list ({@code {}}) publishes nothing in any case.
     *
     * <p>Becomes {@code ports}, and puts the service on the network {@code edge}. Problems: {@code publish-syntax},
     * {@code publish-target} (no port of this service), {@code duplicate-host-port}, {@code publish-replicas} (several
     * replicas cannot share one fixed host port).
     *
     * @return the published ports
     */
    String[] publish() default {};
}
