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
 * <p>It runs from the image of the service, so that both have the same classes and drivers, after what the service
 * depends on is healthy, and each time the stack is brought up: run again, it must change nothing. Where it fails, the
 * service does not start.
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
     * Class whose {@code main} method migrates, without arguments, and returns when it is done. The process ends then,
     * whatever threads are left; an exception is exit code 1.
     *
     * <p>Default ({@code void.class}): {@link #command()} is given instead. Called by the generated
     * {@code <Service>Launcher}, which waits for the servers first. Problems: {@code main-method}, {@code main-access},
     * {@code migration-source} (neither of the two, or both).
     *
     * @return the class with the {@code main} method
     */
    Class<?> main() default void.class;

    /**
     * Command that migrates, one word an element, the first being an absolute path in the image. It runs without a
     * shell.
     *
     * <p>Default: none, {@link #main()} is given instead. Becomes {@code entrypoint}. Problems: {@code command-syntax},
     * {@code migration-source}.
     *
     * @return the command and its arguments
     */
    String[] command() default {};

    /**
     * Time after which a migration by {@link #main()} is given up with exit code 124; a {@link #command()} must see to it
     * itself.
     *
     * <p>Default: 10m. Choose more than the longest change of a table takes. Becomes {@code SLIPWAY_DEADLINE_SECONDS}.
     * Problems: {@code duration-syntax}, {@code migration-source} (beside a command).
     *
     * @return the time that a migration may take
     */
    String timeout() default "10m";
}
