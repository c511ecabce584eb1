package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header of every response of a {@link StaticSite}: {@code @Header(name = "X-Robots-Tag", value = "noindex")}.
 *
 * <p>Becomes {@code add_header} in {@code nginx/headers.conf}. Responses of the services behind
 * {@link StaticSite#routes()} do not have it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Header {

    /**
     * Name of the header: letters, digits and {@code -}, at most 100 characters.
     *
     * <p>Problem: {@code header-name}, also for a header that another member, Slipway or nginx sets, and for a name
     * that is given twice.
     *
     * @return the name of the header
     */
    String name();

    /**
     * Value of the header, literally: printable ASCII on one line, up to 4000 characters.
     *
     * <p>Problem: {@code header-value}.
     *
     * @return the value of the header
     */
    String value();
}
