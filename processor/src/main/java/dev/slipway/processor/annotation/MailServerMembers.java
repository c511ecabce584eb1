package dev.slipway.processor.annotation;

/** Members of {@code @MailServer}, by name. Made from the annotation: do not edit. */
public final class MailServerMembers {

    public static final String ADDRESS = "address";
    public static final String FROM = "from";
    public static final String SECRET = "secret";
    public static final String TLS = "tls";
    public static final String USER = "user";

    private MailServerMembers() {}
}
