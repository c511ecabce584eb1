package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What must run once before the service starts, such as the migration of its database.
 *
 * <pre>{@code
 * @ContainerImage(port = 8080)
 * @Postgres(version = "17")
 * @Migration(main = Migrate.class)
 * public final class OrdersService { ... }
 * }</pre>
 *
 * <p>It runs from the service's image, so both have the same classes and drivers. It starts when everything that the
 * service depends on is healthy, each time the stack is brought up, so a second run must change nothing. If it fails,
 * the service does not start.
 *
 * <p>Becomes the service {@code <service>-migration} in {@code compose.yaml}, on which the service depends with
 * {@code condition: service_completed_successfully}. Stands beside {@link ContainerImage}; without it: problem
 * {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Migration {

    /**
     * Class whose {@code main} method, called without arguments, migrates and returns when it is done. The process then
     * ends, even if other threads still run; an exception is exit code 1. The method may look as in
     * {@link ContainerImage#main()}.
     *
     * <p>Default ({@code void.class}): {@link #command()} is given instead. The generated {@code <Service>Launcher}
     * waits for the servers and then calls it. Problems: {@code main-method}, {@code main-access},
     * {@code migration-source} (neither of the two, or both).
     *
     * @return the class with the {@code main} method
     */
    Class<?> main() default void.class;

    /**
     * Command that migrates, one word per element; the first is an absolute path in the image. It runs without a shell.
     *
     * <p>Default: none, {@link #main()} is given instead. Becomes {@code entrypoint}. Problems: {@code command-syntax},
     * {@code migration-source}.
     *
     * @return the command and its arguments
     */
    String[] command() default {};

    /**
     * Time after which a migration by {@link #main()} is ended with exit code 124. A {@link #command()} must limit its
     * time itself.
     *
     * <p>Default: 10m. Choose more than your longest change of a table takes. Becomes {@code SLIPWAY_DEADLINE_SECONDS}.
     * Problems: {@code duration-syntax}, {@code migration-source} (beside a command).
     *
     * @return the time that a migration may take
     */
    String timeout() default "10m";
}
