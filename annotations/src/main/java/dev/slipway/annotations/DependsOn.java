package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What must be healthy before this service starts: other services, {@code @DependsOn(OrdersService.class)}, and types
 * with {@link Postgres}, {@link Redis} or {@link BackingService}, {@code @DependsOn(ShopDatabase.class)}. For such a
 * type the service also gets the environment variables by which it finds the server.
 *
 * <p>Becomes {@code depends_on} with {@code condition: service_healthy} in {@code compose.yaml}, and an arrow in the
 * picture of the stack. Stands beside {@link ContainerImage}; without it: problem {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DependsOn {

    /**
     * Classes of the services, and types of the backing services, that this service needs.
     *
     * <p>Problems: {@code depends-on-unknown} (neither a service of the stack nor a backing service),
     * {@code depends-on-circle}, {@code depends-on-unchecked} (it has no {@link HealthCheck}, so there is nothing to wait
     * for).
     *
     * @return the classes
     */
    Class<?>[] value();
}
