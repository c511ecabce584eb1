package dev.slipway.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server through which Alertmanager sends e-mail: {@link Monitoring#mail()}. {@link Receiver#to()} names the
 * recipients.
 *
 * <pre>{@code
 * @MailServer(address = "mail.example.com:587", from = "alerts@example.com", user = "alerts", secret = "mail-password")
 * }</pre>
 *
 * <p>Becomes the {@code smtp_…} settings of {@code alertmanager/alertmanager.yml}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface MailServer {

    /**
     * Host and port of the server, such as {@code "mail.example.com:587"}. At port 465 the connection uses TLS from the
     * start, at all others {@code STARTTLS}.
     *
     * <p>Default (empty): there is no mail server, and the other members keep their defaults. Becomes
     * {@code smtp_smarthost}. Problems: {@code mail-server}; {@code mail-missing} if an e-mail receiver needs the server.
     *
     * @return the host and the port of the server
     */
    String address() default "";

    /**
     * Address of the sender. It is required with {@link #address()}.
     *
     * <p>Becomes {@code smtp_from}. Problem: {@code mail-address}.
     *
     * @return the sender
     */
    String from() default "";

    /**
     * User that Alertmanager logs in as.
     *
     * <p>Default (empty): it does not log in. Becomes {@code smtp_auth_username}. Problem: {@code mail-login} without
     * {@link #secret()}.
     *
     * @return the name of the user
     */
    String user() default "";

    /**
     * Name of the secret that holds the password of the user. The operator writes it into {@code secrets/}.
     *
     * <p>Default (empty): it does not log in. Becomes {@code smtp_auth_password_file}. Problems: {@code mail-login} without
     * {@link #user()} or without {@link #tls()}, {@code secret-name}, {@code secret-clash}.
     *
     * @return the name of the secret
     */
    String secret() default "";

    /**
     * Whether the connection must be encrypted. A server inside your network may not support that.
     *
     * <p>Default: true; Alertmanager sends nothing to a server without TLS. Becomes {@code smtp_require_tls}.
     *
     * @return whether TLS is required
     */
    boolean tls() default true;
}
