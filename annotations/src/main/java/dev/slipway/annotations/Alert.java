package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An alert of the service's own, beside those that Slipway makes: an element of {@link ScrapeMetrics#alerts()}.
 *
 * <pre>{@code
 * @ScrapeMetrics(alerts = @Alert(
 *         name = "OrdersStuck",
 *         expr = "shop_orders_waiting{service=\"orders\"} > 100",
 *         holdFor = "10m",
 *         summary = "more than 100 orders wait"))
 * }</pre>
 *
 * <p>Becomes a rule in {@code prometheus/rules/<service>.yml}, with the labels {@code severity} and {@code service}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Alert {

    /**
     * Name of the alert: letters and digits, starting with a capital, at most 63 characters.
     *
     * <p>Problem: {@code alert-name}, also where the service has another alert of that name, or Slipway one for services,
     * such as {@code ServiceDown}.
     *
     * @return the name of the alert
     */
    String name();

    /**
     * Expression in PromQL; each series that it answers is an alert.
     *
     * <p>{@code promtool check rules} checks its syntax, the compiler only that quotes and brackets are closed. Problem:
     * {@code alert-expr}.
     *
     * @return the expression
     */
    String expr();

    /**
     * Time that the expression must answer without a gap before the alert fires.
     *
     * <p>Default: 5m. Becomes {@code for}. Problem: {@code duration-syntax}.
     *
     * @return the time before the alert fires
     */
    String holdFor() default "5m";

    /**
     * Who is to be told, and when.
     *
     * <p>Default: {@link Severity#TICKET}. Becomes the label {@code severity}, by which Alertmanager chooses receivers.
     *
     * @return the severity of the alert
     */
    Severity severity() default Severity.TICKET;

    /**
     * What is wrong, in a line. {@code {{ $value }}} and {@code {{ $labels.NAME }}} stand for what the expression answers.
     *
     * <p>Becomes the annotation {@code summary}. Problem: {@code alert-summary} where it is blank; {@code control-character}.
     *
     * @return the summary of the alert
     */
    String summary();
}
