package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A directory whose contents outlive the container: {@code @Volume(name = "uploads", path = "/var/lib/uploads")}.
 *
 * <p>Becomes a named volume: an entry of {@code volumes} of the service and of the file in {@code compose.yaml}. The
 * image creates the directory for {@link ContainerImage#user()}, so that a new volume belongs to the service; a
 * directory that your own base image already has keeps its owner. Services that name the same volume share it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Volume {

    /**
     * Name of the volume: lower-case letters, digits and {@code -}, 2 to 63 characters, starting with a letter. Compose
     * adds the name of the stack as a prefix.
     *
     * <p>Problem: {@code volume-name}.
     *
     * @return the name of the volume
     */
    String name();

    /**
     * Absolute directory inside the container. Not {@code /}, {@code /app} (the program), {@code /tmp} (in memory),
     * {@code /opt/java} (Java, with {@link ImageRuntime#JLINK}) or a directory of the system such as {@code /usr}.
     *
     * <p>Problems: {@code volume-path}, {@code volume-over-image}, {@code duplicate-volume-path}.
     *
     * @return the directory inside the container
     */
    String path();

    /**
     * Whether the service may only read the volume.
     *
     * <p>Default: false. Becomes {@code :ro}.
     *
     * @return whether the volume is mounted read-only
     */
    boolean readOnly() default false;
}
