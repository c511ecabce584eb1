package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An alert that you define for a service, in addition to the alerts that Slipway makes: an element of
 * {@link ScrapeMetrics#alerts()}.
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
     * <p>Problem: {@code alert-name}, also if the service has another alert of that name, or the name is one of
     * Slipway's own, such as {@code ServiceDown}.
     *
     * @return the name of the alert
     */
    String name();

    /**
     * Expression in PromQL; each series that it returns is an alert.
     *
     * <p>The compiler only checks that quotes and brackets are closed; {@code promtool check rules} checks the syntax.
     * Problem: {@code alert-expr}.
     *
     * @return the expression
     */
    String expr();

    /**
     * Time for which the expression must return a series without a gap before the alert fires.
     *
     * <p>Default: 5m. Becomes {@code for}. Problem: {@code duration-syntax}.
     *
     * @return the time before the alert fires
     */
    String holdFor() default "5m";

    /**
     * How urgent the alert is.
     *
     * <p>Default: {@link Severity#TICKET}. Becomes the label {@code severity}, by which Alertmanager chooses receivers.
     *
     * @return the severity of the alert
     */
    Severity severity() default Severity.TICKET;

    /**
     * What is wrong, in one line. {@code {{ $value }}} and {@code {{ $labels.NAME }}} stand for what the expression
     * returns.
     *
     * <p>Becomes the annotation {@code summary}. Problem: {@code alert-summary} if it is blank;
     * {@code control-character}.
     *
     * @return the summary of the alert
     */
    String summary();

    /**
     * More than the summary: what the alert means, and what to do first. It may hold the same templates.
     *
     * <p>Default (empty): no description. Becomes the annotation {@code description}. Problem: {@code alert-summary}.
     *
     * @return the description of the alert
     */
    String description() default "";

    /**
     * Address of the page that says what to do, with {@code #} and the section if it is one of several.
     *
     * <p>Default (empty): the page of {@link Monitoring#runbook()}. Becomes the annotation {@code runbook_url}. Problem:
     * {@code runbook-url}.
     *
     * @return the address of the page
     */
    String runbook() default "";
}
