package dev.slipway.processor.format;

/** Compose replaces variables in every value of its file. */
public final class ComposeText {

    private ComposeText() {}

    /** The text, each {@code $} standing for itself. */
    public static String literal(String text) {
        return text.replace("$", "$$");
    }

    /** The value of a variable, or a default where it is unset or empty. */
    public static String variable(String name, String otherwise) {
        return "${" + name + ":-" + literal(otherwise) + "}";
    }

    /** The value of a variable without which the stack does not start. */
    public static String required(String name) {
        return "${" + name + ":?set it as .env.example says}";
    }
}
