package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How Docker finds out whether the service works. Dependents of the service start only after this check has passed.
 *
 * <p>The image has no shell, {@code wget} or {@code curl}: the check is a generated class,
 * {@code <Service>HealthProbe}, that requests {@code http://127.0.0.1:port/path} over a socket and accepts any status
 * from 200 to 299. One probe costs 50 to 70 ms of CPU (measured on JDK 17 and 21; {@code java.net.http.HttpClient}
 * needs 370 ms) and, while it runs, some 40 MB of the service's memory limit.
 *
 * <p>Becomes {@code HEALTHCHECK} in the Dockerfile and {@code healthcheck} in {@code compose.yaml}; Podman ignores the
 * former. Stands beside {@link ContainerImage}; without it: problem {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HealthCheck {

    /**
     * Path of the health endpoint, with the leading {@code /}, optionally with a query.
     *
     * <p>Default: {@code /health}, or that of a framework, such as {@code /actuator/health/readiness} with Spring Boot;
     * then {@link #liveness()} has the framework's default too. The probe requests it unless {@link #readiness()} is given. Becomes the constant
     * {@code HEALTH_PATH} of {@code <Service>Settings}. Problems: {@code path-syntax};
     * {@code framework-endpoint}, a warning, if the framework needs a library for the path.
     *
     * @return the path of the health endpoint
     */
    String path() default "/health";

    /**
     * Port of the health endpoint, 1 to 65535.
     *
     * <p>Default (0): {@link ContainerImage#port()}, or 8081 for a path of Spring Boot's Actuator. A port of its own is
     * added to {@code EXPOSE}. In both cases it becomes the constant {@code HEALTH_PORT} of {@code <Service>Settings}. Problem: {@code port-range}.
     *
     * @return the port of the health endpoint
     */
    int port() default 0;

    /**
     * Command that replaces the probe, one word per element: {@code {"/app/check", "--fast"}}. It runs inside the
     * container, without a shell, and exits with 0 if the service is healthy.
     *
     * <p>Default: none, the generated probe is used. The program must be an absolute path in the image; the only
     * program in the distroless images is {@code /usr/bin/java}. Problems: {@code command-syntax};
     * {@code health-program}, if the image is known not to contain the program.
     *
     * @return the command and its arguments
     */
    String[] command() default {};

    /**
     * Time between two checks of a service that has started: a duration such as {@code "30s"} or {@code "1m30s"}, at
     * least one second.
     *
     * <p>Default: 30s, Docker's own; every probe starts a small JVM. Becomes {@code interval}. Problem:
     * {@code duration-syntax}.
     *
     * @return the time between two checks
     */
    String interval() default "30s";

    /**
     * Time after which a check counts as failed: a duration of at least one second, shorter than {@link #interval()}.
     *
     * <p>Default: 10s, which leaves room for the start of a JVM on a busy machine. Becomes {@code timeout}. Problems:
     * {@code duration-syntax}, {@code timeout-interval}.
     *
     * @return the time a check may take
     */
    String timeout() default "10s";

    /**
     * Time that the service has to start; failed checks during it do not count.
     *
     * <p>Default: 40s. Becomes {@code start_period}. Problem: {@code duration-syntax}.
     *
     * @return the time the service has to start
     */
    String startPeriod() default "40s";

    /**
     * Time between two checks during {@link #startPeriod()}; it decides how soon the dependents of this service start.
     *
     * <p>Default: 2s. Needs Docker Engine 25 or later. Becomes {@code start_interval}. Problem:
     * {@code duration-syntax}.
     *
     * @return the time between two checks while the service starts
     */
    String startInterval() default "2s";

    /**
     * How many checks in a row must fail before the service counts as unhealthy, 1 to 100.
     *
     * <p>Default: 3. Becomes {@code retries}. Problem: {@code retries-range}.
     *
     * @return the number of failed checks in a row
     */
    int retries() default 3;

    /**
     * Path that answers 200 as long as the process need not be restarted; its handler asks no dependency.
     *
     * <p>Default (empty): {@link #path()}. Docker has only one check and does not use it. Becomes the constant
     * {@code LIVENESS_PATH} of {@code <Service>Settings}, for orchestrators with a liveness probe. Problem:
     * {@code path-syntax}.
     *
     * @return the path of the liveness endpoint
     */
    String liveness() default "";

    /**
     * Path that answers 200 while the service can take requests; its dependents wait for that.
     *
     * <p>Default (empty): {@link #path()}. The probe requests it if it is given. Becomes the constant
     * {@code READINESS_PATH} of {@code <Service>Settings}. Problem: {@code path-syntax}.
     *
     * @return the path of the readiness endpoint
     */
    String readiness() default "";
}
