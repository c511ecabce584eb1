package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The services that must be healthy before this one starts: {@code @DependsOn(OrdersService.class)}.
 *
 * <p>Becomes {@code depends_on} with {@code condition: service_healthy} in {@code compose.yaml}, and an arrow in the
 * picture of the stack. Stands beside {@link ContainerImage}; without it: problem {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DependsOn {

    /**
     * Classes of the services that this one needs.
     *
     * <p>Problems: {@code depends-on-unknown} (not a service of the stack), {@code depends-on-circle},
     * {@code depends-on-unchecked} (it has no {@link HealthCheck}, so there is nothing to wait for).
     *
     * @return the classes of the services
     */
    Class<?>[] value();
}
