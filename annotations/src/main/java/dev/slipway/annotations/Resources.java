package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The most that a service may use, and what is kept free for it. The defaults hold without the annotation too: no
 * service of a stack runs without limits.
 *
 * <p>Becomes {@code deploy.resources} in {@code compose.yaml}, which {@code docker compose up} enforces without Swarm.
 * The memory limit also decides the heap: the JVM gets 50 % of up to 256 MiB, 60 % of up to 512 MiB, 70 % of up to
 * 1 GiB and 75 % above, so that metaspace, code cache, thread stacks and the health probe have the rest. Stands beside
 * {@link ContainerImage}; without it: problem {@code image-missing}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Resources {

    /**
     * Processors that the service may use at most: a decimal number such as {@code "0.5"} or {@code "2"}, from 0.01.
     *
     * <p>Default: 1.0. Below 2 processors or 1792 MiB the serial garbage collector is chosen, as the JVM itself does;
     * from there on, G1. Becomes {@code limits.cpus}. Problem: {@code cpus-syntax}.
     *
     * @return the limit of processors
     */
    String cpus() default "1.0";

    /**
     * Memory that the service may use at most: a number with the unit {@code B}, {@code K}, {@code M} or {@code G} (powers
     * of 1024), at least 6M, which is Docker's own minimum.
     *
     * <p>Default: 512M. Becomes {@code limits.memory}. Problems: {@code size-syntax}; {@code memory-small}, a warning,
     * below 96M, where a JVM with a health probe beside it hardly starts.
     *
     * @return the limit of memory
     */
    String memory() default "512M";

    /**
     * Processors that are kept free for the service, not above {@link #cpus()}.
     *
     * <p>Default: 0.25, or the limit if that is lower. Becomes {@code reservations.cpus}, which Swarm and Kubernetes
     * use for placement. Problems: {@code cpus-syntax}, {@code reservation-above-limit}.
     *
     * @return the reserved processors
     */
    String reservedCpus() default "0.25";

    /**
     * Memory that is kept free for the service, not above {@link #memory()}.
     *
     * <p>Default: 256M, or the limit if that is lower. Becomes {@code reservations.memory}. Problems:
     * {@code size-syntax}, {@code reservation-above-limit}.
     *
     * @return the reserved memory
     */
    String reservedMemory() default "256M";

    /**
     * Processes and threads that the service may have at most, 50 to 1000000: a JVM alone has about 25, and the health
     * probe as many more while it runs.
     *
     * <p>Default: 200. Becomes {@code limits.pids}. Problem: {@code pids-range}.
     *
     * @return the limit of processes and threads
     */
    int pids() default 200;
}
