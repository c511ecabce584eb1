package dev.slipway.processor.problem;

import dev.slipway.processor.model.Origin;
import java.util.HashMap;
import java.util.Map;

/**
 * Something that must be fixed before there can be a deployment. Its message is a text of the catalogue that names the
 * values: {@code PORT_RANGE.at(origin).with("port", 70000)}.
 *
 * @param id the name of its kind
 * @param what what is wrong, in a sentence
 * @param fix what to do, in words that continue "Fix:"
 * @param origin the value that is wrong
 * @param values the values that the texts name, ready to be printed
 */
public record Problem(
        String id, Severity severity, MessageText what, MessageText fix, Origin origin, Map<String, String> values) {

    /** Adds a value that the text names: a number, a file, the name of a class. */
    public Problem with(String name, Object value) {
        return and(name, Shown.plain(String.valueOf(value)));
    }

    /** Adds a text of the user that the message names. It is shown in quotes, and shortened. */
    public Problem quoting(String name, String text) {
        return and(name, Shown.quoted(text));
    }

    private Problem and(String name, String shown) {
        if (!what.names().contains(name) && !fix.names().contains(name)) {
            throw new IllegalArgumentException(id + " does not name " + name);
        }
        var more = new HashMap<>(values);
        if (more.put(name, shown) != null) {
            throw new IllegalArgumentException(id + " is given " + name + " twice");
        }
        return new Problem(id, severity, what, fix, origin, Map.copyOf(more));
    }

    /** The text that the compiler prints; every value that it names must have been added. */
    public String message() {
        return "[slipway:" + id + "] " + whatIsWrong() + "\n    Fix: " + howToFix() + "\n    See "
                + Documentation.page(id);
    }

    /** What is wrong, with its values. */
    public String whatIsWrong() {
        return what.filled(values);
    }

    /** What to do, with its values. */
    public String howToFix() {
        return fix.filled(values);
    }
}
