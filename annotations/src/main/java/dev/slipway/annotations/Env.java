package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An environment variable of a service: a fixed value, one that the operator chooses for each environment, or the file
 * of a secret.
 *
 * <pre>{@code
 * @ContainerImage(env = {
 *     @Env(name = "CURRENCY", value = "EUR"),
 *     @Env(name = "LOG_LEVEL", variable = "SHOP_LOG_LEVEL", value = "info"),
 *     @Env(name = "PUBLIC_URL", variable = "PUBLIC_URL"),
 *     @Env(name = "PAYMENTS_KEY", secret = "payments-key"),
 * })
 * }</pre>
 *
 * <p>writes {@code CURRENCY: EUR}, <code>LOG_LEVEL: ${SHOP_LOG_LEVEL:-info}</code> and <code>PUBLIC_URL:
 * ${PUBLIC_URL:?...}</code> to {@code compose.yaml}, and both variables with a comment to {@code .env.example}. Instead
 * of {@code PAYMENTS_KEY} the service gets {@code PAYMENTS_KEY_FILE}: the path at which the operator's file
 * {@code secrets/payments-key} is mounted. The value stands in no generated file, no image and no environment.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Env {

    /**
     * Name of the variable as the service reads it: letters, digits and {@code _}, not starting with a digit.
     *
     * <p>Becomes a key of {@code environment} in {@code compose.yaml} and the constant {@code ENV_}NAME of
     * the generated {@code <Service>Settings}, which holds the name; for a secret {@code SECRET_}NAME. Problems:
     * {@code env-name}, {@code duplicate-env}, {@code reserved-name} ({@code SLIPWAY_}...).
     *
     * @return the name of the variable
     */
    String name();

    /**
     * The value, literally: {@code $}, quotes and braces have no special meaning. With {@link #variable()} it is the
     * default for an operator who does not set the variable.
     *
     * <p>Default: empty, which is also a value; with {@link #variable()} empty means that there is no default.
     * Problems: {@code control-character}; {@code plain-secret}, if it looks like a password, a token or a key, which
     * everyone with access to the sources, the image or Docker could read.
     *
     * @return the value, or the default of the variable
     */
    String value() default "";

    /**
     * Name of the variable in the operator's {@code .env} (or shell) from which the value is read when the stack
     * starts.
     *
     * <p>Default (empty): the value is fixed. Without a {@link #value()} the variable is required, and
     * {@code docker compose} says so by name when it is missing. Becomes <code>${VARIABLE:-value}</code> in
     * {@code compose.yaml} and a line of {@code .env.example}. Problem: {@code env-name}.
     *
     * @return the name of the operator's variable
     */
    String variable() default "";

    /**
     * Name of a secret whose file the service can read: lower-case letters, digits and {@code -}, at most 63
     * characters, starting with a letter.
     *
     * <p>Default (empty): the variable is no secret. With a secret the variable {@code NAME_FILE} is set to
     * {@code /run/secrets/SECRET}, a form that official images and many frameworks read; {@code secret("NAME")} of the
     * generated {@code <Service>Settings} reads the file. The operator puts it into {@code secrets/SECRET};
     * {@code up.sh} names each secret that is missing, and makes those of a {@link BackingService}. Problems:
     * {@code secret-name}, {@code secret-clash}, {@code env-source} (beside {@link #value()} or {@link #variable()}).
     *
     * @return the name of the secret
     */
    String secret() default "";
}
