package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A label of an image: {@code @Label(name = "org.opencontainers.image.vendor", value = "ACME")}.
 *
 * <p>Becomes a {@code LABEL} of the Dockerfile, which {@code docker inspect} shows.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Label {

    /**
     * Name of the label: lower-case letters, digits, {@code .}, {@code -} and {@code _}, starting with a letter.
     * Docker advises the reverse-DNS form, such as {@code com.example.team}.
     *
     * <p>Problems: {@code label-name}, {@code duplicate-label} (also with the labels that Slipway itself writes:
     * {@code org.opencontainers.image.title}, {@code .version} and {@code .base.name}).
     *
     * @return the name of the label
     */
    String name();

    /**
     * Value of the label, literally. A control character is a problem: {@code control-character}.
     *
     * @return the value of the label
     */
    String value();
}
