package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the stack and chooses its services. It may stand on any type, at most once a module; without it a module is a
 * stack of all its services, named by the option {@code slipway.stack}.
 *
 * <pre>{@code
 * @Stack(name = "shop", services = {OrdersService.class, PaymentsService.class})
 * interface Shop {}
 * }</pre>
 *
 * <p>Becomes {@code compose.yaml}. Problem: {@code two-stacks}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Stack {

    /**
     * Name of the Compose project: lower-case letters, digits, {@code -} and {@code _}, starting with a letter or
     * digit. Compose puts it before the names of containers, networks and volumes, so a version in it would lose the
     * volumes at every release.
     *
     * <p>Default (empty): the option {@code slipway.stack}. Becomes {@code name} in {@code compose.yaml}. Problem:
     * {@code stack-name}.
     *
     * @return the name of the stack
     */
    String name() default "";

    /**
     * Classes of the services in the stack.
     *
     * <p>Default: all services of the module. Problem: {@code stack-service} for a class that is not a service of this
     * module.
     *
     * @return the classes of the services
     */
    Class<?>[] services() default {};

    /**
     * What watches the stack, where a service has {@link ScrapeMetrics}.
     *
     * <p>Default: that of {@link Monitoring}: Prometheus, probes, Alertmanager and Grafana.
     *
     * @return the monitoring of the stack
     */
    Monitoring monitoring() default @Monitoring;
}
