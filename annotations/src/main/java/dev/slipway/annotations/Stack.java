package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the stack and chooses its services. It may stand on any type, at most once per module. Without it all services
 * of the module form one stack, named by the option {@code slipway.stack}.
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
     * digit. It is the prefix of the names of containers, networks and volumes, so a name with a version would lose the
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
     * <p>Default: all services of the module. Problem: {@code stack-service}, for a class that is not a service of this
     * module.
     *
     * @return the classes of the services
     */
    Class<?>[] services() default {};

    /**
     * What watches the stack, if a service has {@link ScrapeMetrics}.
     *
     * <p>Default: the defaults of {@link Monitoring}: Prometheus, probes, Alertmanager and Grafana.
     *
     * @return the monitoring of the stack
     */
    Monitoring monitoring() default @Monitoring;
}
