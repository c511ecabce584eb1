package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where Prometheus reads the metrics of a {@link BackingService}: at the server itself,
 * {@code @Exporter(port = 15692)}, or in a container beside it, {@code @Exporter(image =
 * "prom/mysqld-exporter:v0.17.2", port = 9104)}.
 *
 * <p>Becomes {@code prometheus/targets/<name>.yml} and, with an image, the service {@code <name>-exporter} in
 * {@code compose.yaml}, if a service of the stack has {@link ScrapeMetrics}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Exporter {

    /**
     * Port of the metrics, 1 to 65535. Problem: {@code port-range}.
     *
     * @return the port of the metrics
     */
    int port();

    /**
     * Path of the metrics, with the leading {@code /}.
     *
     * <p>Default: {@code /metrics}. Problem: {@code path-syntax}.
     *
     * @return the path of the metrics
     */
    String path() default "/metrics";

    /**
     * Image of the exporter, with a tag other than {@code latest}, or a digest.
     *
     * <p>Default (empty): there is no exporter, the server shows its metrics itself. Problem: {@code base-image}.
     *
     * @return the image of the exporter
     */
    String image() default "";

    /**
     * User, and optionally group, that the exporter runs as; numbers only.
     *
     * <p>Default: 65534, the user {@code nobody} of most exporters' images. Problem: {@code user-syntax}.
     *
     * @return the numeric user and group
     */
    String user() default "65534";

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
     * Command that replaces the image's own, one word per element.
     *
     * <p>Default: none. Problem: {@code control-character}.
     *
     * @return the command and its arguments
     */
    String[] command() default {};

    /**
     * Environment variables of the exporter.
     *
     * <p>Default: none. Problems: those of {@link Env}.
     *
     * @return the environment variables of the exporter
     */
    Env[] env() default {};
}
