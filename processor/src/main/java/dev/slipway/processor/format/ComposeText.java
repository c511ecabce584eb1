package dev.slipway.processor.format;

/** Compose replaces variables in every value of its file. */
public final class ComposeText {

    private ComposeText() {}

    /** The text, with each {@code $} escaped. */
    public static String literal(String text) {
        return text.replace("$", "$$");
    }

    /** The value of a variable, or a default if it is unset or empty. */
    public static String variable(String name, String otherwise) {
        return variableOr(name, literal(otherwise));
    }

    /** The value of a variable, or another text, which Compose expands, if it is unset or empty. */
    public static String variableOr(String name, String otherwise) {
        return "${" + name + ":-" + otherwise + "}";
    }

    /** The value of a variable without which the stack does not start. */
    public static String required(String name) {
        return "${" + name + ":?set it as .env.example says}";
    }
}
