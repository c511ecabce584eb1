package dev.slipway.processor.annotation;

/** Members of {@code @Receiver}, by name. Made from the annotation: do not edit. */
public final class ReceiverMembers {

    public static final String CHANNEL = "channel";
    public static final String SECRET = "secret";
    public static final String SEVERITY = "severity";
    public static final String TO = "to";
    public static final String TYPE = "type";

    private ReceiverMembers() {}
}
