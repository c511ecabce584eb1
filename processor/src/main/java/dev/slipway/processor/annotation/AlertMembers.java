package dev.slipway.processor.annotation;

/** Members of {@code @Alert}, by name. Made from the annotation: do not edit. */
public final class AlertMembers {

    public static final String DESCRIPTION = "description";
    public static final String EXPR = "expr";
    public static final String HOLD_FOR = "holdFor";
    public static final String NAME = "name";
    public static final String RUNBOOK = "runbook";
    public static final String SEVERITY = "severity";
    public static final String SUMMARY = "summary";

    private AlertMembers() {}
}
